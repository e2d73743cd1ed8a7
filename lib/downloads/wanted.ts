import { downloadDatabase, withDatabase, type WantedRow } from '../storage/database';

/** The lists being downloaded in any page, or when the browser was closed. */
export function wantedLists(): Promise<WantedRow[]> {
  return withDatabase(downloadDatabase, ({ wanted }) => wanted.toArray());
}

/** The row of a list that is being downloaded, or undefined. */
export function wantedList(dataset: string): Promise<WantedRow | undefined> {
  return withDatabase(downloadDatabase, ({ wanted }) => wanted.get(dataset));
}

/** Records that a list is to be downloaded. */
export async function wantList(row: WantedRow): Promise<void> {
  await withDatabase(downloadDatabase, ({ wanted }) => wanted.put(row));
}

/** Records that a list is no longer wanted, and deletes what is stored of it. */
export async function unwantList(dataset: string): Promise<void> {
  const { wanted, files, chunks } = downloadDatabase;
  await withDatabase(downloadDatabase, () =>
    downloadDatabase.transaction('rw', wanted, files, chunks, async () => {
      await wanted.delete(dataset);
      await chunks.where({ dataset }).delete();
      await files.where({ dataset }).delete();
    }),
  );
}
