import { FLICKR_PAGES } from '../../lib/flickr/address/hosts';
import { browser } from '../../lib/extension/browser';

/** The pages that Overexposed may read, as in the manifest. */
const ACCESS = { origins: FLICKR_PAGES };

/** Whether the browser lets us read flickr.com: people can revoke that in Firefox and Chromium. */
export const mayReadFlickr = (): Promise<boolean> => browser.permissions.contains(ACCESS);

/** Requests that permission. Must be called in a click handler. */
export const askToReadFlickr = (): Promise<boolean> => browser.permissions.request(ACCESS);
