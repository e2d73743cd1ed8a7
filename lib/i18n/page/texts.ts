import type { Language } from '../languages';
import { createTranslate, type Translate, type Translation } from '../translate';
import { ar } from './ar';
import { de } from './de';
import { en, type PageMessages } from './en';
import { es } from './es';
import { fr } from './fr';
import { ja } from './ja';
import { pt } from './pt';

export type PageTranslate = Translate<PageMessages>;

export const TABLES: Record<Language, Translation<PageMessages>> = { en, de, fr, es, pt, ja, ar };

/** The texts of badges and cards in a language. */
export function pageTexts(language: Language): { language: Language; t: PageTranslate } {
  return { language, t: createTranslate<PageMessages>(language, TABLES[language]) };
}
