import { browser } from '../extension/browser';

const KEY = 'recentSearches';
const MOST = 8;

/** Recent searches, newest first. */
export async function recentSearches(): Promise<string[]> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return Array.isArray(stored) ? stored.filter((text) => typeof text === 'string') : [];
}

/** Puts a text first among the recent searches. Does nothing in a private window. */
export async function rememberSearch(text: string): Promise<void> {
  if (browser.extension.inIncognitoContext) return;
  const others = (await recentSearches()).filter((other) => other !== text);
  await browser.storage.local.set({ [KEY]: [text, ...others].slice(0, MOST) });
}

/** Forgets every recent search. */
export const forgetSearches = (): Promise<void> => browser.storage.local.remove(KEY);
