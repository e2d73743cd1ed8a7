import type { Language } from '../languages';
import { createTranslate, type Translate, type Translation } from '../translate';
import { ar } from './ar';
import { de } from './de';
import { en, type StoryMessages } from './en';
import { es } from './es';
import { fr } from './fr';
import { ja } from './ja';
import { pt } from './pt';

export type StoryTranslate = Translate<StoryMessages>;
/** The key of a text. */
export type StoryKey = keyof StoryMessages;

export const TABLES: Record<Language, Translation<StoryMessages>> = { en, de, fr, es, pt, ja, ar };

/** The texts of the whole story and its pictures in a language. */
export const storyTexts = (language: Language): StoryTranslate =>
  createTranslate<StoryMessages>(language, TABLES[language]);
