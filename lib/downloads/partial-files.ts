import { downloadDatabase, withDatabase } from '../storage/database';
import type { PartialFiles } from './types';

const EMPTY = { bytes: 0, version: null, checked: false };

/**
 * Stores a list's files while they are downloaded; they survive the end of the page and of the browser. Bytes
 * are stored as blobs, which browsers keep off the heap.
 * @param dataset id of the list.
 */
export function partialFiles(dataset: string): PartialFiles {
  const { files, chunks } = downloadDatabase;
  const inTransaction = <T>(work: () => Promise<T>): Promise<T> =>
    withDatabase(downloadDatabase, () => downloadDatabase.transaction('rw', files, chunks, work));
  return {
    async state(key) {
      const { bytes, version, checked } =
        (await withDatabase(downloadDatabase, () => files.get(key))) ?? EMPTY;
      return { bytes, version, checked };
    },
    begin: (key, version) =>
      inTransaction(async () => {
        await chunks.where({ key }).delete();
        await files.put({ key, dataset, version, bytes: 0, checked: false });
      }),
    append: (key, bytes) => {
      const content = new Blob(bytes as Uint8Array<ArrayBuffer>[]);
      return inTransaction(async () => {
        const row = await files.get(key);
        // Another page may have deleted it in the meantime.
        if (!row) throw new Error('The download is no longer stored.');
        await chunks.add({ key, dataset, at: row.bytes, content });
        await files.put({ ...row, bytes: row.bytes + content.size });
      });
    },
    markChecked: (key) =>
      inTransaction(async () => {
        await files.update(key, { checked: true });
      }),
    async content(key) {
      const rows = await withDatabase(downloadDatabase, () => chunks.where({ key }).sortBy('at'));
      return new Blob(rows.map(({ content }) => content));
    },
    discard: (key) =>
      inTransaction(async () => {
        await chunks.where({ key }).delete();
        await files.delete(key);
      }),
  };
}
