import { browser } from '../extension/browser';
import type { AppKey } from '../i18n/app/texts';

const KEY = 'privacyTold';

/** What a version started to ask for, keep or send. */
interface PrivacyChange {
  /** `YYYY-MM-DD`; later than in the entries before. */
  day: string;
  texts: readonly AppKey[];
}

/**
 * All changes in what is asked for, kept or sent, oldest first. The last day is that of PRIVACY.md. Whoever
 * updates past one is told about it once.
 */
export const PRIVACY_CHANGES: readonly PrivacyChange[] = [
  { day: '2026-11-29', texts: ['privacyDownload', 'dataLists', 'dataChecks', 'dataWatch'] },
];

const saveSeenUntil = (day: string): Promise<void> => browser.storage.local.set({ [KEY]: day });

/** Records that the person knows everything: from the welcome page, or from reading the changes. */
export const recordPrivacySeen = (): Promise<void> => saveSeenUntil(PRIVACY_CHANGES.at(-1)!.day);

/** Call after an update: if nothing was recorded yet, all changes are new to the person. */
export async function privacyUpdated(): Promise<void> {
  if ((await seenUntil()) === null) await saveSeenUntil('');
}

/** The changes that a person has not seen; empty after an installation. */
export async function privacyNews(): Promise<AppKey[]> {
  const seen = await seenUntil();
  if (seen === null) return [];
  return PRIVACY_CHANGES.filter(({ day }) => day > seen).flatMap(({ texts }) => texts);
}

async function seenUntil(): Promise<string | null> {
  const { [KEY]: day } = await browser.storage.local.get(KEY);
  return typeof day === 'string' ? day : null;
}
