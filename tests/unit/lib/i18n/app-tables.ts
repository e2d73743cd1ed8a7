import { loadTexts } from '../../../../lib/i18n/app/texts';
import { LANGUAGES, type Language } from '../../../../lib/i18n/languages';
import { TABLES } from '../../../../lib/i18n/letters/texts';

async function inEach<T>(load: (language: Language) => Promise<T>) {
  const tables = LANGUAGES.map(async (language) => [language, await load(language)] as const);
  return Object.fromEntries(await Promise.all(tables)) as Record<Language, T>;
}

/** The texts of the extension's pages, in every language. */
export const APP = await inEach(loadTexts);

/** The texts of letters, in every language. */
export const LETTERS = await inEach((language) => TABLES[language]());
