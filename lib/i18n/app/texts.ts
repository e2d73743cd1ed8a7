import type { FirstLookMessages } from '../first-look/en';
import { TABLES as FIRST_LOOK } from '../first-look/texts';
import { isolateNames } from '../isolate';
import type { Language } from '../languages';
import { createTranslate, type Translate, type Translation } from '../translate';
import { texts as english } from './en/index';

const en = { ...FIRST_LOOK.en, ...english };

type AppMessages = typeof english & FirstLookMessages;
export type AppTranslate = Translate<AppMessages>;
/** The key of a text. */
export type AppKey = keyof AppMessages;

type Table = Translation<AppMessages>;

const OTHERS: Record<
  Exclude<Language, 'en'>,
  () => Promise<{ texts: Translation<typeof english> }>
> = {
  de: () => import('./de/index'),
  fr: () => import('./fr/index'),
  es: () => import('./es/index'),
  pt: () => import('./pt/index'),
  ja: () => import('./ja/index'),
  ar: () => import('./ar/index'),
};

const tables: Partial<Record<Language, Table>> & { en: Table } = { en };

/** Whether a language's texts are loaded. English always is. */
export const hasTexts = (language: Language): boolean => language in tables;

/**
 * Loads a language's texts: all languages together would be half of what a page reads before it is drawn.
 * If they cannot be read, as after an update while the page was open, English is used.
 */
export async function loadTexts(language: Language): Promise<Table> {
  if (language === 'en') return en;
  return (tables[language] ??= await OTHERS[language]().then(
    ({ texts }) => ({ ...FIRST_LOOK[language], ...texts }),
    () => en,
  ));
}

/** The pages' texts in a language; in English until {@link loadTexts} has loaded it. */
export const appTexts = (language: Language): AppTranslate =>
  isolateNames(createTranslate<AppMessages>(language, tables[language] ?? en), language);
