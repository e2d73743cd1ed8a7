import { browser, type Browser } from '../extension/browser';
import { isListKey, recordsIn } from '../user-lists/list-records';
import { MERGED_KEY } from '../user-lists/merged/merged-record';
import { saysMarks } from '../storage/marks-changed';
import { datasetsOffIn, isWatchingIn, SETTINGS_KEY } from '../storage/settings/stored';
import { newsIn, saysNews, type WatchNews } from '../storage/watch-news';

/** What answers depend on beside the index. */
export interface Stored {
  /** Ids of the datasets that answers leave out; none while the browser fails to say. */
  datasetsOff: () => Promise<ReadonlySet<string>>;
  /** Whether findings were marked. */
  hasMarks: () => Promise<boolean>;
  /** Whether lists were added. */
  hasLists: () => Promise<boolean>;
  /** Whether the watch list is switched on. */
  isWatching: () => Promise<boolean>;
  /** What is new on it; null where nothing is, or it is switched off. */
  news: () => Promise<WatchNews | null>;
}

/** Told of each change, from whatever page it was made. */
export interface StoredChanges {
  settings: () => void;
  lists: () => void;
  news: () => void;
}

/**
 * Reads what is stored, once and at once: the browser answers while the rest of the background
 * starts, where a read of its own for each thing, when it is asked for, takes a page's first
 * question 4 ms.
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
      if (saysNews(changes)) changed.news();
    },
  );
  read().catch(() => undefined);
  const isWatching = async () => isWatchingIn((await read().catch(() => null))?.[SETTINGS_KEY]);
  return {
    datasetsOff: async () =>
      new Set(datasetsOffIn((await read().catch(() => null))?.[SETTINGS_KEY])),
    hasMarks: async () => saysMarks(await read()),
    hasLists: async () => recordsIn(await read()).some(({ complete }) => complete),
    isWatching,
    news: async () => ((await isWatching()) ? newsIn(await read()) : null),
  };
}
