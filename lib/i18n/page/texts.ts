import type { Language } from '../languages';
import { createTranslate, type Translate, type Translation } from '../translate';
import { en, type PageMessages } from './en';

export type PageTranslate = Translate<PageMessages>;

const TABLES: Partial<Record<Language, Translation<PageMessages>>> = { en };

/** What badges and cards say in a language; in English where it is not written yet. */
export function pageTexts(language: Language): { language: Language; t: PageTranslate } {
  const table = TABLES[language];
  return table
    ? { language, t: createTranslate<PageMessages>(language, table) }
    : { language: 'en', t: createTranslate<PageMessages>('en', en) };
}
