import { browser } from '../../extension/browser';
import { listDatabase, withDatabase } from '../../storage/database';
import { putListFiles } from '../list-files';
import { recordsIn, type ListRecord } from '../list-records';
import { isQuota } from '../quota';
import { mergeable, mergedIn, putMerged, type MergedRecord } from './merged-record';

/** Its files lie where the lists' do, whose ids are hexadecimal. */
const PREFIX = 'merged:';

/** Whoever keeps or drops the merged pack does so alone, and has no list's lock to wait for. */
const alone = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request('merged-lists', work);

/** The lists that should be asked as one, and the merged pack that there is. */
export async function mergedState(): Promise<{
  lists: ListRecord[];
  merged: MergedRecord | null;
}> {
  const stored = await browser.storage.local.get(null);
  return { lists: mergeable(recordsIn(stored)), merged: mergedIn(stored) };
}

/**
 * Keeps a merged pack in the place of the one before; not where the lists have changed meanwhile. Where
 * there is no room for it, that is kept instead, so that nobody tries again with the same lists.
 * @param members ids of its lists.
 * @param packs the files of each layer; none where none could be made.
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

/** Drops the merged pack, if it is of the list, or of any where none is given. */
export const dropMerged = (list?: string): Promise<void> =>
  alone(async () => {
    const merged = mergedIn(await browser.storage.local.get(null));
    if (!merged || (list !== undefined && !merged.members.includes(list))) return;
    await putMerged(null);
    await deleteAllBut([]);
  });

/** Deletes the files of merged packs, also what interrupted ends have left of them. */
async function deleteAllBut(layers: readonly string[]): Promise<void> {
  await withDatabase(listDatabase, ({ files }) =>
    files
      .where('list')
      .startsWith(PREFIX)
      .and(({ list }) => !layers.includes(list))
      .delete(),
  );
}
