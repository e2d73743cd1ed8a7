import { browser } from '../browser';
import { removeAllLists } from '../lists/keep';
import { forgetAliases } from '../store/aliases';

/** Erases settings, recent searches, remembered names and added lists. The built-in index stays. */
export async function eraseEverything(): Promise<void> {
  await removeAllLists();
  await Promise.all([browser.storage.local.clear(), forgetAliases()]);
}
