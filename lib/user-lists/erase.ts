import { browser } from '../extension/browser';
import { forgetAliases } from '../storage/aliases';
import { checkDatabase, downloadDatabase, letterDatabase } from '../storage/database';
import { removeAllLists } from './save-list';

/**
 * Erases settings, recent searches, remembered names, added lists, downloads, checks and letters. The
 * built-in index stays.
 * @throws if a list could not be deleted; call it again to retry.
 */
export async function eraseEverything(): Promise<void> {
  await removeAllLists();
  await downloadDatabase.delete({ disableAutoOpen: false });
  await Promise.all([
    browser.storage.local.clear(),
    forgetAliases(),
    checkDatabase.delete({ disableAutoOpen: false }),
    letterDatabase.delete({ disableAutoOpen: false }),
  ]);
}
