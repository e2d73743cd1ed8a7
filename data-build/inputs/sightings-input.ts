import { list } from '../../lib/sources/generic/list';
import { fileKind } from '../archives/open-archive';
import type { Input } from './input';
import { listInput } from './list-input';
import { parquetInput } from './parquet-input';

/** A file of sightings for checking: Parquet, or anything that the source `list` reads. */
export async function anySightings(path: string): Promise<Input> {
  const kind = await fileKind(path).catch(() => null);
  return kind === 'parquet' ? parquetInput(path) : listInput(list, path);
}
