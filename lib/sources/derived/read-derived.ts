import { ListError } from '../errors';
import type { ListFile, RowLog, Sighting } from '../types';
import type { DerivedSource } from './types';
import { WantedPhotos } from './wanted-photos';

/** Opens a file from its beginning; the files of a derived list are read twice. */
export type OpenFile = () => ListFile;

/** The files of a derived list and those of the list it needs. */
export interface DerivedFiles {
  readonly own: readonly OpenFile[];
  readonly base: readonly OpenFile[];
}

/**
 * Reads a derived list: first the keys that it names, then the photos of those keys in its base,
 * then the list again, each row now with its photo. Memory grows with the derived list and not
 * with its base. What the base has besides is not logged: its rows are none of this list's.
 * @throws {ListError} when a file is of another format or cut short, or the base is missing.
 */
export async function* readDerived(
  source: DerivedSource,
  { own, base }: DerivedFiles,
  log: RowLog,
): AsyncGenerator<Sighting[]> {
  const { title, dataset, base: list } = source;
  if (base.length === 0) {
    const message = `${title} only refers to ${list.title}: its list is needed too, ${list.files}.`;
    throw new ListError('format', message);
  }
  const photos = new WantedPhotos(dataset, list);
  for (const open of own) {
    await drain(source.read(open(), SILENT, (key) => photos.want(key)));
  }
  for (const open of base) {
    for await (const batch of list.read(open(), notesOf(log))) {
      for (const keyed of batch) photos.found(keyed);
    }
  }
  for (const open of own) yield* source.read(open(), log, (key) => photos.get(key));
}

/** Which part of a derived list a file of a folder is; null where it is none. */
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
