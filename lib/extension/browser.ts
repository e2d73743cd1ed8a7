/**
 * The only access to the browser's extension API. WXT resolves `wxt/browser` to webextension-polyfill, and
 * `modules/polyfill-as-esm.ts` resolves that to the browser's own object, which returns promises in every
 * browser. In unit tests this is WXT's fake browser.
 */
import { browser, type Browser } from 'wxt/browser';

export { browser };
export type { Browser };

/**
 * Whether this script has outlived its extension, as content scripts do after an update. Most of the API
 * then throws on access.
 */
export function isOrphaned(): boolean {
  const runtime = browser.runtime as Partial<typeof browser.runtime> | undefined;
  return runtime?.id === undefined;
}

/** Listens to changes of stored values, whichever script makes them, until the signal aborts. */
export function onStoredChanges(
  listener: (changes: Record<string, Browser.storage.StorageChange>) => void,
  signal?: AbortSignal,
): void {
  browser.storage.local.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => {
    if (!isOrphaned()) browser.storage.local.onChanged.removeListener(listener);
  });
}
