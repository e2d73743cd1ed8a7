import { browser } from '../../extension/browser';
import { mergeInWorker } from '../in-worker';
import { watchLists } from '../list-records';
import { isOf } from './merged-record';
import { dropMerged, mergedState, saveMerged } from './save-merged';

/**
 * Merges the enabled lists into one pack, now and after each change, while this page is open. Until it
 * exists, each list is queried.
 */
export function keepMerged(): void {
  if (browser.extension.inIncognitoContext) return;
  let running = new AbortController();
  const merge = () => {
    running.abort();
    running = new AbortController();
    // Then each list is queried, and the next page tries again.
    mergeLists(running.signal).catch(() => undefined);
  };
  watchLists(merge);
  merge();
}

/**
 * Updates the merged pack, one page at a time.
 * @param signal aborts, if the lists have changed in the meantime.
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
      // Only a genuine failure would repeat itself.
      signal.throwIfAborted();
      return [];
    });
    await saveMerged(members, packs);
  });
