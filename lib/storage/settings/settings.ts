import { browser, onStoredChanges } from '../../extension/browser';
import { migrate } from './migrate';
import { SETTINGS_VERSION, type Settings } from './schema';
import { SETTINGS_KEY as KEY } from './stored';

/** Writes are serialised, so that two at once do not undo each other. */
let lastWrite: Promise<unknown> = Promise.resolve();

/** The stored settings; defaults for anything missing or invalid. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return migrate(stored[KEY]);
}

/** Changes the given fields, keeps the others, and returns all settings. */
export function saveSettings(changes: Partial<Settings>): Promise<Settings> {
  const write = lastWrite.then(async () => {
    const settings = { ...(await loadSettings()), ...changes };
    await browser.storage.local.set({ [KEY]: { version: SETTINGS_VERSION, ...settings } });
    return settings;
  });
  lastWrite = write.catch(() => undefined);
  return write;
}

/** Calls back with the new settings after each change, whichever page made it. */
export function watchSettings(callback: (settings: Settings) => void, signal?: AbortSignal): void {
  onStoredChanges((changes) => {
    const change = changes[KEY];
    if (change) callback(migrate(change.newValue));
  }, signal);
}
