import { letterDatabase, withDatabase } from '../storage/database';
import type { Law } from './laws';
import type { LetterOptions } from './letter';
import type { Language } from '../i18n/languages';

/** A letter that a person marked as sent, with what the next letters need. */
export interface SentLetter extends Omit<LetterOptions, 'texts' | 'dataset' | 'photos'> {
  id: string;
  /** The dataset's id. */
  dataset: string;
  language: Language;
  law: Law;
  photos: { id: string; owner: string | null }[];
  /** The day it was sent, `YYYY-MM-DD`. */
  sent: string;
}

const letters = () => letterDatabase.table<SentLetter, string>('letters');

/** Stores a letter as sent. */
export const rememberLetter = (letter: SentLetter): Promise<void> =>
  withDatabase(letterDatabase, async () => {
    await letters().put(letter);
  });

/** The letters marked as sent, latest first. */
export const sentLetters = (): Promise<SentLetter[]> =>
  withDatabase(letterDatabase, async () => {
    const all = await letters().toArray();
    return all.sort((a, b) => (a.sent < b.sent ? 1 : a.sent > b.sent ? -1 : 0));
  });

/** Forgets a letter. */
export const forgetLetter = (id: string): Promise<void> =>
  withDatabase(letterDatabase, () => letters().delete(id));
