import type { Language } from '../languages';
import { createTranslate, type Translate, type Translation } from '../translate';
import { ar } from './ar';
import { de } from './de';
import { en, type BackgroundMessages } from './en';
import { es } from './es';
import { fr } from './fr';
import { ja } from './ja';
import { pt } from './pt';

export type BackgroundTranslate = Translate<BackgroundMessages>;

export const TABLES: Record<Language, Translation<BackgroundMessages>> = {
  en,
  de,
  fr,
  es,
  pt,
  ja,
  ar,
};

/** The background's texts in a language. */
export const backgroundTexts = (language: Language): BackgroundTranslate =>
  createTranslate<BackgroundMessages>(language, TABLES[language]);
