import { browser, isOrphaned, type Browser } from './browser';

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
