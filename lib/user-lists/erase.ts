import { browser } from '../extension/browser';
import { forgetAliases } from '../storage/aliases';
import { checkDatabase } from '../storage/database';
import { removeAllLists } from './save-list';

/**
 * Erases settings, recent searches, remembered names, added lists and checks. The built-in index stays.
 * @throws where a list could not be deleted; it can then be tried again.
 */
export async function eraseEverything(): Promise<void> {
  await removeAllLists();
  await Promise.all([
    browser.storage.local.clear(),
    forgetAliases(),
    checkDatabase.delete({ disableAutoOpen: false }),
  ]);
}
