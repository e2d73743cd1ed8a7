import { FLICKR_PAGES } from './hosts';

/** Match patterns of the pages that content scripts run in. Passwords are typed into the identity host. */
export const PAGE_PATTERNS = {
  matches: [FLICKR_PAGES],
  excludeMatches: ['https://identity.flickr.com/*'],
};
