import { FLICKR_PAGES } from './hosts';

/** Match patterns of the pages that content scripts run in. */
export const PAGE_PATTERNS = { matches: FLICKR_PAGES };
