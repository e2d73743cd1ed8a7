import { browser } from './browser';
import { purposeMessage } from './purpose-message';

/** WXT's types know only the names that were in `_locales` when it last ran. */
interface BrowserTexts {
  getMessage(name: string): string;
}

/**
 * What a dataset was made for, from `_locales`, which adds nothing to the content script's size. Null if
 * the browser's language is not the requested one.
 */
export function purposeIn(dataset: string, language: string): string | null {
  const texts: BrowserTexts = browser.i18n;
  if (texts.getMessage('language') !== language) return null;
  return texts.getMessage(purposeMessage(dataset)) || null;
}
