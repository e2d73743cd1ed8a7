import { createTranslate, type Translate, type Translation } from '../translate';
import type { WalkMessages } from './en';

export type WalkTranslate = Translate<WalkMessages>;

/** The bar's texts, from those that the background sent. */
export const walkTranslate = (language: string, texts: object): WalkTranslate =>
  createTranslate<WalkMessages>(language, texts as Translation<WalkMessages>);
