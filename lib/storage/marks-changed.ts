import { browser, isOrphaned, type Browser } from '../extension/browser';

/** Marks are in a database, of which other scripts are not told: this is, and tells that there are any. */
const KEY = 'marksChanged';

/** Whether a change of the browser's storage says that marks have changed. */
export const saysMarks = (stored: object): boolean => KEY in stored;

/** Tells every script that marks have changed. */
export const tellMarksChanged = (): Promise<void> =>
  browser.storage.local.set({ [KEY]: Date.now() });

/** Calls back after each change of marks. */
export function watchMarks(callback: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, Browser.storage.StorageChange>) => {
    if (saysMarks(changes)) callback();
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    if (!isOrphaned()) browser.storage.local.onChanged.removeListener(listener);
  });
}
