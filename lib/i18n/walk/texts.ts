import type { Language } from '../languages';
import type { Translation } from '../translate';
import { ar } from './ar';
import { de } from './de';
import { en, type WalkMessages } from './en';
import { es } from './es';
import { fr } from './fr';
import { ja } from './ja';
import { pt } from './pt';

/** The texts of the bar. The background sends the page those of its language, as few pages need any. */
export const TABLES: Record<Language, Translation<WalkMessages>> = {
  ...{ en, de, fr, es },
  ...{ pt, ja, ar },
};
