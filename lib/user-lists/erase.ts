import { browser } from '../extension/browser';
import { removeAllLists } from './save-list';
import { forgetAliases } from '../storage/aliases';

/** Erases settings, recent searches, remembered names and added lists. The built-in index stays. */
export async function eraseEverything(): Promise<void> {
  await removeAllLists();
  await Promise.all([browser.storage.local.clear(), forgetAliases()]);
}
