/**
 * The only access to the browser's extension API. WXT resolves `wxt/browser` to webextension-polyfill, and
 * `modules/polyfill-as-esm.ts` resolves that to the browser's own object, which returns promises in every
 * browser. In unit tests this is WXT's fake browser.
 */
import { browser } from 'wxt/browser';

export { browser };
export type { Browser } from 'wxt/browser';

/**
 * Whether this script has outlived its extension, as content scripts do after an update. Most of the API
 * then throws on access.
 */
export function isOrphaned(): boolean {
  const runtime = browser.runtime as Partial<typeof browser.runtime> | undefined;
  return runtime?.id === undefined;
}
