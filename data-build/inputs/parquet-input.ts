import { basename } from 'node:path';
import { provenanceOf } from '../../lib/catalogue/provenance';
import { fileKind } from '../archives/open-archive';
import { DataError, isMissing } from '../errors';
import { addParquet } from '../sightings/parquet';
import type { Input } from './input';
import { FileLog } from './list-files';

/** A file of sightings made by another engine. */
export function parquetInput(path: string): Input {
  return {
    id: 'sightings',
    path,
    dataset: null,
    async read(store, index, tally) {
      const kind = await fileKind(path).catch((error: unknown) => {
        if (isMissing(error)) throw new DataError(`sightings: there is no file ${path}.`);
        if ((error as NodeJS.ErrnoException).code !== 'EISDIR') throw error;
        throw new DataError(`sightings: ${path} is a folder: name each of its files.`);
      });
      const name = basename(path);
      if (kind !== 'parquet') throw new DataError(`sightings: ${name} is not a Parquet file.`);
      await addParquet(store, index, { path, name }, tally);
      const log = new FileLog();
      await log.readAll(name, path);
      return { ignored: [], provenance: provenanceOf(null, log.files) };
    },
  };
}
