/** The key of the browser's storage that the settings are kept under. */
export const SETTINGS_KEY = 'settings';

/** Whether a value of unknown origin is a list of dataset ids. */
export const isDatasetIds = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((id) => typeof id === 'string' && id.length <= 128);

/** The datasets that settings, as stored by any version, leave out of answers. */
export function datasetsOffIn(stored: unknown): string[] {
  const { datasetsOff } = Object(stored) as { datasetsOff?: unknown };
  return isDatasetIds(datasetsOff) ? datasetsOff : [];
}

/** Whether settings, as stored by any version, say that the watch list is kept. */
export const isWatchingIn = (stored: unknown): boolean =>
  (Object(stored) as { watch?: unknown }).watch === true;
