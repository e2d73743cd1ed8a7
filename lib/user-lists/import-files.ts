import { asImportError } from './as-import-error';
import { importPack } from './import-pack';
import { listedFiles } from './input-file';
import { readList } from './read-list';
import { recognise } from './recognise';
import { ImportError } from './import-error';
import type { ListProgress, Outcome } from './types';

/**
 * Makes a pack from the files that a person chose, all of one list or of one pack.
 * @param choice id of the source that a person chose; null to recognise it.
 * @throws {ImportError} if there is none, whatever the reason.
 */
export async function importFiles(
  files: readonly File[],
  choice: string | null,
  onProgress: (progress: ListProgress) => void,
): Promise<Outcome> {
  try {
    if (files.every(({ size }) => size === 0)) throw new ImportError('empty');
    const pack = await importPack(files);
    if (pack) return { made: pack };
    const { lists, ignored } = await recognise(await listedFiles(files));
    const list = choice === null ? lists[0] : lists.find(({ id }) => id === choice);
    if (!list) throw new ImportError('unknown');
    if (choice === null && lists.length > 1) {
      return { choices: lists.map(({ id, title }) => ({ id, title })) };
    }
    // A publisher's list is named after its dataset: `index.txt` would say nothing.
    const name = list.dataset === null && files.length === 1 ? files[0]!.name : list.title;
    return { made: await readList(name, list, ignored, onProgress) };
  } catch (error) {
    throw asImportError(error);
  }
}
