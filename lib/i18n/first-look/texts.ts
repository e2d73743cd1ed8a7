import type { Language } from '../languages';
import { createTranslate, type Translate, type Translation } from '../translate';
import { ar } from './ar';
import { de } from './de';
import { en, type FirstLookMessages } from './en';
import { es } from './es';
import { fr } from './fr';
import { ja } from './ja';
import { pt } from './pt';

export type FirstLookTranslate = Translate<FirstLookMessages>;

export const TABLES: Record<Language, Translation<FirstLookMessages>> = {
  en,
  de,
  fr,
  es,
  pt,
  ja,
  ar,
};

/** The popup's first texts in a language; few, so that all languages are bundled. */
export const firstLookTexts = (language: Language): FirstLookTranslate =>
  createTranslate<FirstLookMessages>(language, TABLES[language]);
