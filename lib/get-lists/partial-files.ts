import { downloadDatabase, withDatabase } from '../storage/database';
import type { PartialFiles } from './types';

const NOTHING = { bytes: 0, version: null, checked: false };

/**
 * What has come of a list's files, kept over the end of the page and of the browser. Bytes are in the
 * database as blobs, which browsers keep off the heap.
 * @param dataset id of the list.
 */
export function partialFiles(dataset: string): PartialFiles {
  const { files, chunks } = downloadDatabase;
  const inOne = <T>(work: () => Promise<T>): Promise<T> =>
    withDatabase(downloadDatabase, () => downloadDatabase.transaction('rw', files, chunks, work));
  return {
    async state(key) {
      const { bytes, version, checked } =
        (await withDatabase(downloadDatabase, () => files.get(key))) ?? NOTHING;
      return { bytes, version, checked };
    },
    begin: (key, version) =>
      inOne(async () => {
        await chunks.where({ key }).delete();
        await files.put({ key, dataset, version, bytes: 0, checked: false });
      }),
    append: (key, bytes) => {
      const content = new Blob(bytes as Uint8Array<ArrayBuffer>[]);
      return inOne(async () => {
        const row = await files.get(key);
        // Erased meanwhile, by another page.
        if (!row) throw new Error('What is downloaded is no longer kept.');
        await chunks.add({ key, dataset, at: row.bytes, content });
        await files.put({ ...row, bytes: row.bytes + content.size });
      });
    },
    markChecked: (key) =>
      inOne(async () => {
        await files.update(key, { checked: true });
      }),
    async content(key) {
      const rows = await withDatabase(downloadDatabase, () => chunks.where({ key }).sortBy('at'));
      return new Blob(rows.map(({ content }) => content));
    },
    discard: (key) =>
      inOne(async () => {
        await chunks.where({ key }).delete();
        await files.delete(key);
      }),
  };
}
