import { browser } from './browser';

/** Kinds of data, as Firefox names them to people. */
type Sent = 'searchTerms' | 'websiteContent';

/**
 * Whether a person lets something of that kind be sent. Must be called from a click. Firefox asks once
 * and remembers the answer; elsewhere the click is the answer.
 * @see https://extensionworkshop.com/documentation/develop/firefox-builtin-data-consent/
 */
export const maySend = (what: Sent): Promise<boolean> =>
  import.meta.env.FIREFOX
    ? browser.permissions.request({ data_collection: [what] } as object)
    : Promise.resolve(true);
