import { FLICKR_PAGES } from '../../lib/flickr/address/hosts';
import { browser } from '../../lib/extension/browser';

/** The pages Overexposed may read; the same as the manifest's. */
const ACCESS = { origins: FLICKR_PAGES };

/** Whether the browser lets us read flickr.com: Firefox and Chromium let people take that back. */
export const mayReadFlickr = (): Promise<boolean> => browser.permissions.contains(ACCESS);

/** Asks the person for it. Must be called from a click. */
export const askToReadFlickr = (): Promise<boolean> => browser.permissions.request(ACCESS);
