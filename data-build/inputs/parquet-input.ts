import { basename } from 'node:path';
import { fileKind } from '../archives/open-archive';
import { DataError } from '../errors';
import { addParquet } from '../sightings/parquet';
import type { Input } from './input';

/** A file of sightings made by another engine. */
export function parquetInput(path: string): Input {
  return {
    id: 'sightings',
    path,
    dataset: null,
    async read(store, index, tally) {
      const kind = await fileKind(path).catch(() => {
        throw new DataError(`sightings: there is no file ${path}.`);
      });
      const name = basename(path);
      if (kind !== 'parquet') throw new DataError(`sightings: ${name} is not a Parquet file.`);
      await addParquet(store, index, { path, name }, tally);
      return [];
    },
  };
}
