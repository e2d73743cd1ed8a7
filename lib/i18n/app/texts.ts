import { texts as en } from './en/index';
import { texts as de } from './de/index';
import { texts as fr } from './fr/index';
import { texts as es } from './es/index';
import { texts as pt } from './pt/index';
import { texts as ja } from './ja/index';
import { texts as ar } from './ar/index';
import { directionOf, type Language } from '../languages';
import { createTranslate, type Translate, type Translation } from '../translate';

export type AppMessages = typeof en;
export type AppTranslate = Translate<AppMessages>;
/** A text's name. */
export type AppKey = keyof AppMessages;

/**
 * All languages come in one file that is fetched beside the scripts: to fetch the one in use after
 * the settings have named it held every page back by 15 ms.
 */
export const TABLES: Record<Language, Translation<AppMessages>> = { en, de, fr, es, pt, ja, ar };

/** What the pages say in a language. */
export function appTexts(language: Language): AppTranslate {
  const t = createTranslate<AppMessages>(language, TABLES[language]);
  return directionOf(language) === 'rtl' ? (key, params) => t(key, isolated(params)) : t;
}

/**
 * Keeps a name such as `101@N99` in its own order inside a text from right to left, by Unicode's
 * first strong isolate.
 * @see https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
 */
const isolated = (params: Parameters<AppTranslate>[1] = {}) =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' ? `\u2068${value}\u2069` : value,
    ]),
  );
