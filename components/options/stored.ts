import type { AppKey } from '../../lib/i18n/app/texts';

/** Texts that say what is stored on the device. */
export const STORED = [
  'dataSettings',
  'dataSearches',
  'dataAliases',
  'dataLists',
  'dataChecks',
  'dataWatch',
  'dataLetters',
] as const satisfies readonly AppKey[];
