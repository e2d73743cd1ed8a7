import { isolateNames } from '../isolate';
import type { Language } from '../languages';
import { createTranslate, type Translate, type Translation } from '../translate';
import type { LetterMessages } from './en';

type LetterTranslate = Translate<LetterMessages>;
/** The key of a text. */
export type LetterKey = keyof LetterMessages;

/** The texts of letters in a language. */
export interface LetterTexts {
  language: Language;
  t: LetterTranslate;
}

type Table = Translation<LetterMessages>;

/** Loads each language's texts. @public */
export const TABLES: Record<Language, () => Promise<Table>> = {
  en: async () => (await import('./en')).en,
  de: async () => (await import('./de')).de,
  fr: async () => (await import('./fr')).fr,
  es: async () => (await import('./es')).es,
  pt: async () => (await import('./pt')).pt,
  ja: async () => (await import('./ja')).ja,
  ar: async () => (await import('./ar')).ar,
};

/** Loads the texts of letters, which are only needed to write one. */
export async function letterTexts(language: Language): Promise<LetterTexts> {
  const t = createTranslate<LetterMessages>(language, await TABLES[language]());
  return { language, t: isolateNames(t, language) };
}
