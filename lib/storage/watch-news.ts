import { browser, onStoredChanges } from '../extension/browser';

const KEY = 'watchNews';
/** Scripts are not notified of changes in a database, so this key announces changes of the watch list. */
const CHANGED = 'watchChanged';

/** The new findings on the watch list. */
export interface WatchNews {
  /** Since when, in milliseconds since 1970: the earliest date with which new findings are compared. */
  since: number;
  /** New findings by dataset, sorted by its id. */
  datasets: { id: string; findings: number }[];
}

/** The news among all stored values; null if there are none. */
export const newsIn = (stored: Record<string, unknown>): WatchNews | null =>
  (stored[KEY] as WatchNews | undefined) ?? null;

/** Whether a change of the browser's storage changes the news. */
export const hasNewsKey = (changes: object): boolean => KEY in changes;

/** The number of new findings. */
export const countNews = (news: WatchNews | null): number =>
  (news?.datasets ?? []).reduce((sum, { findings }) => sum + findings, 0);

/** The news, which pages and the toolbar show without opening a database. */
export const loadNews = async (): Promise<WatchNews | null> =>
  newsIn(await browser.storage.local.get(KEY));

/**
 * Stores the news, and notifies every script that the watch list has changed. @param news null for none.
 */
export async function saveNews(news: WatchNews | null): Promise<void> {
  if (news === null) await browser.storage.local.remove(KEY);
  await browser.storage.local.set({ ...(news && { [KEY]: news }), [CHANGED]: Date.now() });
}

/** Calls back after each change of the watch list. */
export function followWatched(callback: () => void, signal: AbortSignal): void {
  onStoredChanges((changes) => {
    if (CHANGED in changes) callback();
  }, signal);
}
