/**
 * The one door to the browser's extension API. WXT's polyfill module resolves `wxt/browser` to
 * webextension-polyfill, which gives `browser.*` with promises where a Chromium lacks it and the
 * native object, untouched, everywhere else. Unit tests get WXT's fake browser here.
 */
export { browser } from 'wxt/browser';
export type { Browser } from 'wxt/browser';
