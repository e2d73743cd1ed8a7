import { deleteListFiles } from './list-files';
import { whenListIsFree, withListLock } from './list-lock';
import { dropMerged } from './merged/save-merged';
import { changeRecordAlone, listRecord, listRecords, removeRecord } from './list-records';

/** Removes a list, also from the pack of several. Answers no longer come from it, whatever interrupts this. */
export const removeList = (id: string): Promise<void> => withListLock(id, () => removeAlone(id));

/** The same, by who has the list's lock. */
export async function removeAlone(id: string): Promise<void> {
  await changeRecordAlone(id, { complete: false });
  await dropMerged(id);
  await deleteListFiles(id);
  await removeRecord(id);
}

/** Removes what interrupted starts and ends have left of lists, but nothing that a page is at work on. */
export async function sweepLists(): Promise<void> {
  for (const { id, complete } of await listRecords()) {
    if (complete) continue;
    await whenListIsFree(id, async () => {
      // It may have become complete until the lock was free.
      if ((await listRecord(id))?.complete === false) await removeAlone(id);
    });
  }
}
