import { browser, isOrphaned, type Browser } from '../../extension/browser';
import { migrate } from './migrate';
import { SETTINGS_VERSION, type Settings } from './schema';
import { SETTINGS_KEY as KEY } from './stored';

/** Writes wait for each other, so that two at once do not undo one another. */
let lastWrite: Promise<unknown> = Promise.resolve();

/** The stored settings; defaults where nothing, or nothing understood, is stored. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return migrate(stored[KEY]);
}

/** Changes the fields given, keeps the others, and gives the settings as they are now. */
export function saveSettings(changes: Partial<Settings>): Promise<Settings> {
  const write = lastWrite.then(async () => {
    const settings = { ...(await loadSettings()), ...changes };
    await browser.storage.local.set({ [KEY]: { version: SETTINGS_VERSION, ...settings } });
    return settings;
  });
  lastWrite = write.catch(() => undefined);
  return write;
}

/** Calls back with the new settings after each change, from whatever page it was made. */
export function watchSettings(callback: (settings: Settings) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, Browser.storage.StorageChange>) => {
    const change = changes[KEY];
    if (change) callback(migrate(change.newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => {
    if (!isOrphaned()) browser.storage.local.onChanged.removeListener(listener);
  });
}
