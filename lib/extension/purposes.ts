import { browser } from './browser';
import { purposeMessage } from './purpose-message';

/** WXT's types know the names that stood in `_locales` when it last ran. */
interface BrowserTexts {
  getMessage(name: string): string;
}

/**
 * What a dataset was made for, out of the browser's own texts (`_locales`), which cost a content script
 * nothing. Null where the browser speaks another language than the one that is wanted.
 */
export function purposeIn(dataset: string, language: string): string | null {
  const texts: BrowserTexts = browser.i18n;
  if (texts.getMessage('language') !== language) return null;
  return texts.getMessage(purposeMessage(dataset)) || null;
}
