import { ListError } from '../../lib/sources/errors';
import type { Source } from '../../lib/sources/types';
import { findListFiles } from './list-files';
import type { Input } from './input';
import { openText } from './open-text';

/** A publisher's list: a file or a folder. */
export function listInput(source: Source, path: string): Input {
  const { id, dataset } = source;
  return {
    id,
    path,
    dataset,
    async read(store, index, tally, progress) {
      const { files, ignored } = await findListFiles(source, path);
      for (const { path: file, name } of files) {
        try {
          const sightings = source.read({ name, text: openText(file, name) }, tally);
          for await (const batch of sightings) {
            store.add(index, batch);
            progress.show(() => `${id}: ${name}, ${tally.rows.toLocaleString('en')} rows`);
          }
        } catch (error) {
          if (!(error instanceof ListError)) throw error;
          throw new ListError(error.code, `${id}: ${error.message}`, { cause: error });
        }
      }
      return ignored;
    },
  };
}
