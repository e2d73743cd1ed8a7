import { browser } from '../extension/browser';
import type { AppKey } from '../i18n/app/texts';

const KEY = 'privacyTold';

/** What a version began to ask for, keep or send. */
interface PrivacyChange {
  /** `YYYY-MM-DD`; later than those before. */
  day: string;
  texts: readonly AppKey[];
}

/**
 * All changes of what is asked, kept or sent, oldest first. The last day is that of PRIVACY.md. Whoever
 * updates past one is told of it once.
 */
export const PRIVACY_CHANGES: readonly PrivacyChange[] = [
  { day: '2026-11-29', texts: ['privacyGet', 'dataLists', 'dataChecks', 'dataWatch'] },
];

const tell = (day: string): Promise<void> => browser.storage.local.set({ [KEY]: day });

/** All is told: by the welcome page, or because a person has read what changed. */
export const privacyTold = (): Promise<void> => tell(PRIVACY_CHANGES.at(-1)!.day);

/** After an update: where nothing was told yet, everything is new. */
export async function privacyUpdated(): Promise<void> {
  if ((await toldUntil()) === null) await tell('');
}

/** What changed since a person was told last; nothing after an installation. */
export async function privacyNews(): Promise<AppKey[]> {
  const told = await toldUntil();
  if (told === null) return [];
  return PRIVACY_CHANGES.filter(({ day }) => day > told).flatMap(({ texts }) => texts);
}

async function toldUntil(): Promise<string | null> {
  const { [KEY]: day } = await browser.storage.local.get(KEY);
  return typeof day === 'string' ? day : null;
}
