import { createTranslate, type Translate, type Translation } from '../translate';
import type { WalkMessages } from './en';

export type WalkTranslate = Translate<WalkMessages>;

/** What the bar says, by the texts that the background gave. */
export const walkTranslate = (language: string, texts: object): WalkTranslate =>
  createTranslate<WalkMessages>(language, texts as Translation<WalkMessages>);
