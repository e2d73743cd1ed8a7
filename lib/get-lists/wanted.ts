import { downloadDatabase, withDatabase, type WantedRow } from '../storage/database';

/** The lists that are being got, in this page or another, or were when the browser ended. */
export function wantedLists(): Promise<WantedRow[]> {
  return withDatabase(downloadDatabase, ({ wanted }) => wanted.toArray());
}

/** Whether a list is being got; undefined where it is not. */
export function wantedList(dataset: string): Promise<WantedRow | undefined> {
  return withDatabase(downloadDatabase, ({ wanted }) => wanted.get(dataset));
}

/** Notes that a list is to be got. */
export async function wantList(row: WantedRow): Promise<void> {
  await withDatabase(downloadDatabase, ({ wanted }) => wanted.put(row));
}

/** Notes that a list is no longer to be got, and forgets what came of it. */
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
