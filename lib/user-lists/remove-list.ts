import { deleteListFiles } from './list-files';
import { changeRecord, listRecords, removeRecord } from './list-records';

/** Removes a list. Answers no longer come from it, whatever interrupts this. */
export async function removeList(id: string): Promise<void> {
  await changeRecord(id, { complete: false });
  await deleteListFiles(id);
  await removeRecord(id);
}

/** Removes what an interrupted start or end has left of lists. For when nothing else can be running. */
export async function sweepLists(): Promise<void> {
  for (const { id, complete } of await listRecords()) if (!complete) await removeList(id);
}
