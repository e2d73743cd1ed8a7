import { ListError } from '../errors';
import type { ListFile, RowLog, Sighting } from '../types';
import type { DerivedSource } from './types';
import { WantedPhotos } from './wanted-photos';

/**
 * Opens files from their beginning; each must be read before the next is requested. The files of a derived
 * list are opened twice.
 */
type OpenFiles = () => AsyncIterable<ListFile>;

/** The files of a derived list and those of the list it needs. */
export interface DerivedFiles {
  readonly own: OpenFiles;
  readonly base: OpenFiles;
}

/**
 * Reads a derived list in three passes: the keys it names, the photos with those keys in its base list,
 * then the list again, each row with its photo. Memory grows with the derived list, not with its base. Rows
 * of the base are not logged, as they do not belong to this list.
 * @throws {ListError} if a file has another format or is truncated, or if the base is missing.
 */
export async function* readDerived(
  source: DerivedSource,
  { own, base }: DerivedFiles,
  log: RowLog,
): AsyncGenerator<Sighting[]> {
  const { title, dataset, base: list } = source;
  const photos = new WantedPhotos(dataset, list);
  for await (const file of own()) {
    await drain(source.read(file, SILENT, (key) => photos.want(key)));
  }
  let isThere = false;
  for await (const file of base()) {
    isThere = true;
    for await (const batch of list.read(file, notesOf(log))) {
      for (const keyed of batch) photos.found(keyed);
    }
  }
  if (!isThere) {
    const message = `${title} only refers to ${list.title}: its list is needed too, ${list.files}.`;
    throw new ListError('format', message);
  }
  for await (const file of own()) yield* source.read(file, log, (key) => photos.get(key));
}

/** Which part of a derived list a file of a folder belongs to; null if to none. */
export function roleOf(source: DerivedSource, path: string): keyof DerivedFiles | null {
  if (source.base.takes(path)) return 'base';
  return source.takes(path) ? 'own' : null;
}

const nothing = (): void => undefined;
const SILENT: RowLog = { photo: nothing, skip: nothing, note: nothing };

const notesOf = (log: RowLog): RowLog => ({ ...SILENT, note: log.note.bind(log) });

async function drain(batches: AsyncIterable<unknown>): Promise<void> {
  const iterator = batches[Symbol.asyncIterator]();
  while (!(await iterator.next()).done);
}
