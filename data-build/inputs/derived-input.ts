import { plainName } from '../../lib/archives/names';
import { readDerived, roleOf } from '../../lib/sources/derived/read-derived';
import type { DerivedSource } from '../../lib/sources/derived/types';
import type { ListFile } from '../../lib/sources/types';
import { pluralise } from '../pluralise';
import { DataError } from '../errors';
import type { ListInput } from './input';
import { provenanceOf, withBase } from '../../lib/catalogue/provenance';
import { fetchedFiles } from '../fetch/fetch-record';
import { FileLog, filesBeside, listFiles } from './list-files';
import { readBatches } from './read-batches';

/**
 * A list that refers to another list's photos. That base list is looked for in the same folder or archive,
 * or beside a single file; if it is not there, in `basePath`.
 */
export function derivedInput(
  source: DerivedSource,
  path: string,
  basePath: string | null,
): ListInput {
  const { id, dataset, base: list } = source;
  const isOwn = (name: string): boolean => roleOf(source, name) === 'own';
  return {
    id,
    path,
    dataset,
    async read(store, index, tally, progress) {
      let name: string | null = null;
      let log = new FileLog();
      const baseLog = new FileLog();
      async function* own(): AsyncGenerator<ListFile> {
        log = new FileLog();
        for await (const file of listFiles(id, path, isOwn, log)) {
          name = file.name;
          yield file;
        }
        if (name === null) {
          throw new DataError(`${id}: no list in ${path}; expected ${source.files}.`);
        }
      }
      async function* base(): AsyncGenerator<ListFile> {
        let found = false;
        for await (const file of filesBeside(id, path, list.takes, baseLog)) {
          found = true;
          yield file;
        }
        if (!found && basePath !== null) yield* listFiles(list.id, basePath, list.takes, baseLog);
      }
      const onBatch = (): void => {
        progress.show(() => `${id}: ${name}, ${pluralise(tally.rows, 'row')}`);
      };
      await readBatches(id, readDerived(source, { own, base }, tally), { store, index, onBatch });
      const [files, baseFiles] = [await log.files(), await baseLog.files()];
      const provenance = provenanceOf(dataset, files, source.whole, await fetchedFiles(path));
      const theirs = provenanceOf(list.id, baseFiles, [], await fetchedFiles(basePath ?? path));
      return {
        ignored: log.ignored.filter((file) => roleOf(source, plainName(file)) === null),
        provenance: withBase(provenance, theirs),
      };
    },
  };
}
