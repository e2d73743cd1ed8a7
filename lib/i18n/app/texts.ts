import { directionOf, type Language } from '../languages';
import { createTranslate, type Translate, type Translation } from '../translate';
import type { texts as english } from './en/index';

export type AppMessages = typeof english;
export type AppTranslate = Translate<AppMessages>;
/** A text's name. */
export type AppKey = keyof AppMessages;

/** Each language is a chunk of its own, so that a page loads only the one it shows. */
export const TABLES: Record<Language, () => Promise<Translation<AppMessages>>> = {
  en: async () => (await import('./en/index')).texts,
  de: async () => (await import('./de/index')).texts,
  fr: async () => (await import('./fr/index')).texts,
  es: async () => (await import('./es/index')).texts,
  pt: async () => (await import('./pt/index')).texts,
  ja: async () => (await import('./ja/index')).texts,
  ar: async () => (await import('./ar/index')).texts,
};

/** What the pages say in a language. */
export async function loadTexts(language: Language): Promise<AppTranslate> {
  const t = createTranslate<AppMessages>(language, await TABLES[language]());
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
