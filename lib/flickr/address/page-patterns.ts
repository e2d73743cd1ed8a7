/** Match patterns of the pages that content scripts run in. Passwords are typed into the identity host. */
export const PAGE_PATTERNS = {
  matches: ['https://*.flickr.com/*'],
  excludeMatches: ['https://identity.flickr.com/*'],
};
