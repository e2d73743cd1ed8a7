/**
 * The one door to the browser's extension API. WXT's polyfill module resolves `wxt/browser` to
 * webextension-polyfill, and `modules/polyfill-as-esm.ts` that to the browser's own object, which
 * gives promises in every browser. Unit tests get WXT's fake browser here.
 */
import { browser } from 'wxt/browser';

export { browser };
export type { Browser } from 'wxt/browser';

/**
 * Whether this script has outlived its extension, as content scripts do when it is updated. Most
 * of the API then throws at a touch.
 */
export function isOrphaned(): boolean {
  const runtime = browser.runtime as Partial<typeof browser.runtime> | undefined;
  return runtime?.id === undefined;
}
