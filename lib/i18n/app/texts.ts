import type { Language } from '../languages';
import { createTranslate, type Translate, type Translation } from '../translate';
import type { texts as english } from './en/index';

export type AppMessages = typeof english;
export type AppTranslate = Translate<AppMessages>;
/** A text's name. */
export type AppKey = keyof AppMessages;

/** What the pages say in a language, in English where it is not written yet. Only one table is loaded. */
export async function loadTexts(language: Language): Promise<AppTranslate> {
  const load = TABLES[language];
  return load
    ? createTranslate<AppMessages>(language, await load())
    : createTranslate<AppMessages>('en', await TABLES.en());
}

type Load = () => Promise<Translation<AppMessages>>;

const TABLES: Partial<Record<Language, Load>> & { en: Load } = {
  en: async () => (await import('./en/index')).texts,
};
