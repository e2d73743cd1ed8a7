/** The storage key of the settings. */
export const SETTINGS_KEY = 'settings';

/** Whether an untrusted value is a list of dataset ids. */
export const isDatasetIds = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((id) => typeof id === 'string' && id.length <= 128);

/** The datasets that settings, as stored by any version, exclude from answers. */
export function datasetsOffIn(stored: unknown): string[] {
  const { datasetsOff } = Object(stored) as { datasetsOff?: unknown };
  return isDatasetIds(datasetsOff) ? datasetsOff : [];
}

/** Whether settings, as stored by any version, switch on the watch list. */
export const isWatchingIn = (stored: unknown): boolean =>
  (Object(stored) as { watch?: unknown }).watch === true;
