import type { Language } from '../languages';
import { createTranslate, type Translate, type Translation } from '../translate';
import { en, type BackgroundMessages } from './en';

export type BackgroundTranslate = Translate<BackgroundMessages>;

const TABLES: Partial<Record<Language, Translation<BackgroundMessages>>> = { en };

/** What the background says in a language; in English where it is not written yet. */
export function backgroundTexts(language: Language): BackgroundTranslate {
  const table = TABLES[language];
  return table
    ? createTranslate<BackgroundMessages>(language, table)
    : createTranslate<BackgroundMessages>('en', en);
}
