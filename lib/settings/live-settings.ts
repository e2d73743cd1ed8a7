import { DEFAULT_SETTINGS, type Settings } from './schema';
import { loadSettings, watchSettings } from './settings';

/**
 * The settings as they are now: read when first asked for, then kept up to date. While the browser
 * fails to read them they are the defaults, and are tried again each time.
 */
export function liveSettings(): () => Promise<Settings> {
  let current: Promise<Settings> | null = null;
  watchSettings((settings) => {
    current = Promise.resolve(settings);
  });
  return () =>
    (current ??= loadSettings().catch(() => {
      current = null;
      return DEFAULT_SETTINGS;
    }));
}
