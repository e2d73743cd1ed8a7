import { PackError } from '../pack/errors';
import type { PackFiles } from '../pack/types';
import { bareTable, resultOf } from '../storage/bare-table';
import { LIST_FILES } from '../storage/schema';

/** One file of an added list's pack. */
export interface ListFile {
  /** Id of the list. */
  list: string;
  name: string;
  content: Blob;
}

const withTable = bareTable(LIST_FILES);

/** Deletes the files of a list's pack, if there are any. */
export async function deleteListFiles(list: string): Promise<void> {
  // Of two keys the first being the same, an array is above every text.
  const ofList = IDBKeyRange.bound([list], [list, []]);
  await withTable('readwrite', (table) => resultOf(table.delete(ofList)));
}

/**
 * An added list's pack, of which only what is asked for is read. A file is looked for once; its
 * blob then stands for it, and outlives its removal from the database.
 */
export function listFiles(list: string): PackFiles {
  const blobs = new Map<string, Promise<Blob>>();

  function find(name: string): Promise<Blob> {
    const known = blobs.get(name);
    if (known) return known;
    const finding = findBlob(list, name);
    blobs.set(name, finding);
    // A failure is not kept: the next read tries again.
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

/** @throws {PackError} where the browser has thrown it away, or cannot say. */
async function findBlob(list: string, name: string): Promise<Blob> {
  const row = await withTable('readonly', (table) =>
    resultOf(table.get([list, name]) as IDBRequest<ListFile | undefined>),
  ).catch((cause: unknown) => {
    throw new PackError('missing', `The file ${name} of the list cannot be read.`, { cause });
  });
  if (!row) throw new PackError('missing', `The browser no longer has the list’s file ${name}.`);
  return row.content;
}
