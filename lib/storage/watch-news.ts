import { browser, isOrphaned, type Browser } from '../extension/browser';

const KEY = 'watchNews';
/** What is watched is in a database, of which other scripts are not told: this tells of any change. */
const CHANGED = 'watchChanged';

/** What is new of all that is watched. */
export interface WatchNews {
  /** Since when, in milliseconds since 1970: the earliest time that anything new is compared with. */
  since: number;
  /** New findings by dataset, sorted by its id. */
  datasets: { id: string; findings: number }[];
}

/** The news in all that is stored; null where there are none. */
export const newsIn = (stored: Record<string, unknown>): WatchNews | null =>
  (stored[KEY] as WatchNews | undefined) ?? null;

/** Whether a change of the browser's storage is one of the news. */
export const saysNews = (changes: object): boolean => KEY in changes;

/** How many findings are new. */
export const countNews = (news: WatchNews | null): number =>
  (news?.datasets ?? []).reduce((sum, { findings }) => sum + findings, 0);

/** The news, which pages and the toolbar tell without opening a database. */
export const loadNews = async (): Promise<WatchNews | null> =>
  newsIn(await browser.storage.local.get(KEY));

/** Stores the news, and tells every script that what is watched has changed. @param news null for none. */
export async function saveNews(news: WatchNews | null): Promise<void> {
  if (news === null) await browser.storage.local.remove(KEY);
  await browser.storage.local.set({ ...(news && { [KEY]: news }), [CHANGED]: Date.now() });
}

/** Calls back after each change of what is watched. */
export function followWatched(callback: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, Browser.storage.StorageChange>) => {
    if (CHANGED in changes) callback();
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    if (!isOrphaned()) browser.storage.local.onChanged.removeListener(listener);
  });
}
