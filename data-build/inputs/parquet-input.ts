import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { provenanceOf } from '../../lib/catalogue/provenance';
import { fileKind } from '../archives/open-archive';
import { DataError, isMissing } from '../errors';
import { pluralise } from '../pluralise';
import { addParquet } from '../sightings/parquet';
import type { ParquetFile } from '../sightings/parquet';
import type { Input } from './input';
import { FileLog } from './list-files';
import { parquetParts } from './parquet-parts';

/** Sightings made by another engine: a file, or a folder of parts, which are read one by one. */
export function parquetInput(path: string): Input {
  return {
    id: 'sightings',
    path,
    dataset: null,
    async read(store, index, tally, progress) {
      const log = new FileLog();
      const files = await filesOf(path);
      for (const file of files) await checkKind(file);
      for (const [done, file] of files.entries()) {
        progress.show(() => {
          const part = files.length > 1 ? `part ${done + 1} of ${files.length}, ` : '';
          return `sightings: ${part}${file.name}, ${pluralise(tally.rows, 'row')}`;
        });
        await addParquet(store, index, file, tally);
        await log.readAll(file.name, file.path);
      }
      return { ignored: [], provenance: provenanceOf(null, await log.files()) };
    },
  };
}

async function filesOf(path: string): Promise<ParquetFile[]> {
  const info = await stat(path).catch((error: unknown) => {
    if (isMissing(error)) throw new DataError(`sightings: there is no file or folder ${path}.`);
    throw error;
  });
  return info.isDirectory() ? parquetParts(path) : [{ path, name: basename(path) }];
}

async function checkKind({ path, name }: ParquetFile): Promise<void> {
  const kind = await fileKind(path);
  if (kind !== 'parquet') throw new DataError(`sightings: ${name} is not a Parquet file.`);
}
