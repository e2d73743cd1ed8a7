import type { Source } from '../../lib/sources/types';
import { pluralise } from '../pluralise';
import { DataError } from '../errors';
import { provenanceOf } from '../../lib/catalogue/provenance';
import { fetchedFiles } from '../fetch/fetch-record';
import { FileLog, listFiles } from './list-files';
import type { ListInput } from './input';
import { readBatches } from './read-batches';

/** A publisher's list: a file, a folder or an archive. */
export function listInput(source: Source, path: string): ListInput {
  const { id, dataset, files: expected, takes, parquet } = source;
  return {
    id,
    path,
    dataset,
    async read(store, index, tally, progress) {
      const log = new FileLog();
      let name: string | null = null;
      async function* batches() {
        for await (const file of listFiles(id, path, takes, log, parquet)) {
          name = file.name;
          yield* source.read(file, tally);
        }
        if (name === null) throw new DataError(`${id}: no list in ${path}; expected ${expected}.`);
      }
      const onBatch = (): void => {
        progress.show(() => `${id}: ${name}, ${pluralise(tally.rows, 'row')}`);
      };
      await readBatches(id, batches(), { store, index, onBatch });
      const fetched = await fetchedFiles(path);
      return {
        ignored: log.ignored,
        provenance: provenanceOf(dataset, await log.files(), source.whole, fetched),
      };
    },
  };
}
