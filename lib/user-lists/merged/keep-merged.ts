import { browser } from '../../extension/browser';
import { mergeInWorker } from '../in-worker';
import { watchLists } from '../list-records';
import { isOf } from './merged-record';
import { dropMerged, mergedState, saveMerged } from './save-merged';

/**
 * Makes one pack of the lists that are switched on, now and after each change of them, while this page is
 * open. Until it is there, each list is asked.
 */
export function keepMerged(): void {
  if (browser.extension.inIncognitoContext) return;
  let running = new AbortController();
  const merge = () => {
    running.abort();
    running = new AbortController();
    // Each list is asked then, and the next page tries again.
    mergeLists(running.signal).catch(() => undefined);
  };
  watchLists(merge);
  merge();
}

/**
 * Brings the merged pack up to date; of several pages, one at a time.
 * @param signal stops it, for lists that have changed meanwhile.
 */
export const mergeLists = (signal: AbortSignal, make = mergeInWorker): Promise<void> =>
  navigator.locks.request('merge-lists', async () => {
    if (signal.aborted) return;
    const { lists, merged } = await mergedState();
    if (lists.length < 2) return dropMerged();
    if (isOf(merged, lists)) return;
    const members = lists.map(({ id }) => id);
    const named = lists.map(({ id, name }) => ({ id, name }));
    const packs = await make(named, signal).catch(() => {
      // Only what failed by itself would fail again.
      signal.throwIfAborted();
      return [];
    });
    await saveMerged(members, packs);
  });
