import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { browser } from '../lib/extension/browser';

/**
 * Wakes the background as soon as a page of Flickr's begins to load, so that it is up, with the index
 * open, by the time there is anything to ask. Nothing answers.
 */
export default defineUnlistedScript(() => {
  browser.runtime.sendMessage({ type: 'wake' }).catch(() => undefined);
});
