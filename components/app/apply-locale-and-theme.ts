import { browser } from '../../lib/extension/browser';
import { directionOf, pickLanguage, type Language } from '../../lib/i18n/languages';
import type { Settings } from '../../lib/storage/settings/schema';

/** The language that a person chose, else the browser's. */
export const languageFor = ({ language }: Pick<Settings, 'language'>): Language =>
  pickLanguage(language, [browser.i18n.getUILanguage(), ...navigator.languages]);

/** Sets a page's language, direction and theme. */
export function applyLocaleAndTheme(language: Language, { theme }: Pick<Settings, 'theme'>): void {
  const html = document.documentElement;
  html.lang = language;
  html.dir = directionOf(language);
  html.dataset.theme = theme;
}
