import { deleteListFiles } from './list-files';
import { whenListIsFree, withListLock } from './list-lock';
import { dropMerged } from './merged/save-merged';
import { changeRecordAlone, listRecord, listRecords, removeRecord } from './list-records';

/**
 * Removes a list, also from the merged pack. Answers no longer come from it, even if this is interrupted.
 */
export const removeList = (id: string): Promise<void> => withListLock(id, () => removeAlone(id));

/** The same, for a caller that holds the list's lock. */
export async function removeAlone(id: string): Promise<void> {
  await changeRecordAlone(id, { complete: false });
  await dropMerged(id);
  await deleteListFiles(id);
  await removeRecord(id);
}

/** Removes leftovers of interrupted work on lists, except where a page is still working. */
export async function sweepLists(): Promise<void> {
  for (const { id, complete } of await listRecords()) {
    if (complete) continue;
    await whenListIsFree(id, async () => {
      // It may have been completed before the lock was free.
      if ((await listRecord(id))?.complete === false) await removeAlone(id);
    });
  }
}
