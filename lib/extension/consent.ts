import { browser } from './browser';

/** Kinds of data, as Firefox names them. */
type Sent = 'searchTerms' | 'websiteContent';

/**
 * Whether the person allows data of that kind to be sent. Must be called in a click handler. Firefox asks
 * once and remembers the answer; in other browsers the click is the consent.
 * @see https://extensionworkshop.com/documentation/develop/firefox-builtin-data-consent/
 */
export const maySend = (what: Sent): Promise<boolean> =>
  import.meta.env.FIREFOX
    ? browser.permissions.request({ data_collection: [what] } as object)
    : Promise.resolve(true);
