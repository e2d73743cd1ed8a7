import { browser, type Browser } from '../extension/browser';
import { isListKey, recordsIn } from '../user-lists/list-records';
import { MERGED_KEY } from '../user-lists/merged/merged-record';
import { hasMarksKey } from '../storage/marks-changed';
import { datasetsOffIn, isWatchingIn, SETTINGS_KEY } from '../storage/settings/stored';
import { hasNewsKey, newsIn, type WatchNews } from '../storage/watch-news';

/** Stored values that answers depend on, apart from the index. */
export interface Stored {
  /** Ids of the datasets that answers leave out; empty if the browser fails to read them. */
  datasetsOff: () => Promise<ReadonlySet<string>>;
  /** Whether any findings have marks. */
  hasMarks: () => Promise<boolean>;
  /** Whether any lists were added. */
  hasLists: () => Promise<boolean>;
  /** Whether the watch list is switched on. */
  isWatching: () => Promise<boolean>;
  /** The news on it; null if there is none, or it is switched off. */
  news: () => Promise<WatchNews | null>;
}

/** Called on each change, whichever page made it. */
export interface StoredChanges {
  settings: () => void;
  lists: () => void;
  news: () => void;
}

/**
 * Reads stored values together and early, while the rest of the background starts. Reading each one when it
 * is needed adds 4 ms to a page's first question.
 */
export function readStored(changed: StoredChanges): Stored {
  let reading: Promise<Record<string, unknown>> | null = null;
  const read = () =>
    (reading ??= browser.storage.local.get(null).catch((error: unknown) => {
      reading = null;
      throw error;
    }));
  browser.storage.local.onChanged.addListener(
    (changes: Record<string, Browser.storage.StorageChange>) => {
      reading = null;
      if (SETTINGS_KEY in changes) changed.settings();
      if (Object.keys(changes).some((key) => isListKey(key) || key === MERGED_KEY)) changed.lists();
      if (hasNewsKey(changes)) changed.news();
    },
  );
  read().catch(() => undefined);
  const isWatching = async () => isWatchingIn((await read().catch(() => null))?.[SETTINGS_KEY]);
  return {
    datasetsOff: async () =>
      new Set(datasetsOffIn((await read().catch(() => null))?.[SETTINGS_KEY])),
    hasMarks: async () => hasMarksKey(await read()),
    hasLists: async () => recordsIn(await read()).some(({ complete }) => complete),
    isWatching,
    news: async () => ((await isWatching()) ? newsIn(await read()) : null),
  };
}
