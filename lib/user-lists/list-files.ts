import { PackError } from '../pack/errors';
import type { PackFiles } from '../pack/types';
import { listDatabase, withDatabase } from '../storage/database';

/** Stores the files of a list's pack, all or none, replacing any previous ones. */
export function putListFiles(list: string, packed: ReadonlyMap<string, Blob>): Promise<void> {
  const rows = [...packed].map(([name, content]) => ({ list, name, content }));
  return withDatabase(listDatabase, ({ files }) =>
    listDatabase.transaction('rw', files, async () => {
      await files.where({ list }).delete();
      await files.bulkAdd(rows);
    }),
  );
}

/** Stores one file of a list's pack, replacing the existing one. */
export async function putListFile(list: string, name: string, content: Blob): Promise<void> {
  await withDatabase(listDatabase, ({ files }) => files.put({ list, name, content }));
}

/** Deletes the files of a list's pack, if there are any. */
export async function deleteListFiles(list: string): Promise<void> {
  await withDatabase(listDatabase, ({ files }) => files.where({ list }).delete());
}

/** Deletes the files of all lists, damaged or not. */
export async function deleteAllListFiles(): Promise<void> {
  await listDatabase.delete({ disableAutoOpen: false });
}

/**
 * An added list's pack, of which only requested parts are read. A file is looked up once; then its blob is
 * kept, even if it is removed from the database.
 */
export function listFiles(list: string): PackFiles {
  const blobs = new Map<string, Promise<Blob>>();

  function find(name: string): Promise<Blob> {
    const known = blobs.get(name);
    if (known) return known;
    const finding = findBlob(list, name);
    blobs.set(name, finding);
    // A failure is not cached: the next read tries again.
    finding.catch(() => blobs.delete(name));
    return finding;
  }

  return {
    async read(name, start, end) {
      const blob = await find(name);
      try {
        return new Uint8Array(await blob.slice(start, end).arrayBuffer());
      } catch (cause) {
        throw new PackError('missing', `The file ${name} of the list cannot be read.`, { cause });
      }
    },
  };
}

/** Whether the browser still has these files of a list's pack, and can read them. */
export async function hasListFiles(list: string, names: readonly string[]): Promise<boolean> {
  const files = listFiles(list);
  const reading = names.map((name) => files.read(name, 0, 1));
  return Promise.all(reading).then(
    () => true,
    () => false,
  );
}

/** @throws {PackError} if the browser has evicted it, or cannot say. */
async function findBlob(list: string, name: string): Promise<Blob> {
  const row = await withDatabase(listDatabase, ({ files }) => files.get([list, name])).catch(
    (cause: unknown) => {
      throw new PackError('missing', `The file ${name} of the list cannot be read.`, { cause });
    },
  );
  if (!row) throw new PackError('missing', `The browser no longer has the list’s file ${name}.`);
  return row.content;
}
