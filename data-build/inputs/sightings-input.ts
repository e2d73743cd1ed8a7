import { stat } from 'node:fs/promises';
import { list } from '../../lib/sources/generic/list';
import { fileKind } from '../archives/open-archive';
import type { Input } from './input';
import { listInput } from './list-input';
import { parquetInput } from './parquet-input';
import { parquetParts } from './parquet-parts';

/** Sightings to check: Parquet, a file or a folder of parts, or anything that the source `list` reads. */
export async function anySightings(path: string): Promise<Input> {
  return (await isParquet(path).catch(() => false)) ? parquetInput(path) : listInput(list, path);
}

async function isParquet(path: string): Promise<boolean> {
  const isFolder = (await stat(path)).isDirectory();
  const [first] = isFolder ? await parquetParts(path) : [{ path }];
  return (await fileKind(first.path)) === 'parquet';
}
