import { browser } from '../../extension/browser';
import { withLock } from '../../extension/with-lock';
import { listDatabase, withDatabase } from '../../storage/database';
import { putListFiles } from '../list-files';
import { recordsIn } from '../list-records';
import type { ListRecord } from '../types';
import { isQuota } from '../quota';
import { mergeable, mergedIn, putMerged, type MergedRecord } from './merged-record';

/** Its files are stored with those of the lists, whose ids are hexadecimal. */
const PREFIX = 'merged:';

/** Serialises changes of the merged pack. The caller must not need a list's lock. */
const alone = <T>(work: () => Promise<T>): Promise<T> => withLock('merged-lists', work);

/** The lists to be merged, and the existing merged pack. */
export async function mergedState(): Promise<{
  lists: ListRecord[];
  merged: MergedRecord | null;
}> {
  const stored = await browser.storage.local.get(null);
  return { lists: mergeable(recordsIn(stored)), merged: mergedIn(stored) };
}

/**
 * Stores a merged pack in place of the previous one, unless the lists have changed in the meantime. If
 * there is no space for it, that is recorded, so that nobody tries again with the same lists.
 * @param members ids of its lists.
 * @param packs the files of each layer; empty if the lists cannot be merged.
 */
export const saveMerged = (
  members: string[],
  packs: readonly ReadonlyMap<string, Blob>[],
): Promise<void> =>
  alone(async () => {
    const { lists } = await mergedState();
    if (lists.map(({ id }) => id).join() !== members.join()) return;
    const layers = packs.map(() => PREFIX + crypto.randomUUID());
    try {
      for (const [i, files] of packs.entries()) await putListFiles(layers[i]!, files);
      await putMerged({ members, layers });
    } catch (error) {
      await putMerged(isQuota(error) ? { members, layers: [] } : null);
      layers.length = 0;
    }
    await deleteAllBut(layers);
  });

/** Deletes the merged pack if it contains the list; without a list, in any case. */
export const dropMerged = (list?: string): Promise<void> =>
  alone(async () => {
    const merged = mergedIn(await browser.storage.local.get(null));
    if (!merged || (list !== undefined && !merged.members.includes(list))) return;
    await putMerged(null);
    await deleteAllBut([]);
  });

/** Deletes the files of other merged packs, including leftovers of interrupted work. */
async function deleteAllBut(layers: readonly string[]): Promise<void> {
  await withDatabase(listDatabase, ({ files }) =>
    files
      .where('list')
      .startsWith(PREFIX)
      .and(({ list }) => !layers.includes(list))
      .delete(),
  );
}
