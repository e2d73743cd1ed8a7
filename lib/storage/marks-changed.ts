import { browser, onStoredChanges } from '../extension/browser';

/**
 * Scripts are not notified of changes in a database, so this key announces changes of marks, and says
 * whether there are any.
 */
const KEY = 'marksChanged';

/** Whether a change of the browser's storage announces changed marks. */
export const hasMarksKey = (stored: object): boolean => KEY in stored;

/** Notifies every script that marks have changed. */
export const notifyMarksChanged = (): Promise<void> =>
  browser.storage.local.set({ [KEY]: Date.now() });

/** Calls back after each change of marks. */
export function watchMarks(callback: () => void, signal: AbortSignal): void {
  onStoredChanges((changes) => {
    if (hasMarksKey(changes)) callback();
  }, signal);
}
