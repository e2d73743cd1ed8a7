import { browser } from '../browser';
import { forgetAliases } from '../store/aliases';

/** Erases settings, recent searches and remembered names from this device. The index stays. */
export async function eraseEverything(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), forgetAliases()]);
}
