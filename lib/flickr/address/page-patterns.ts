import { FLICKR_PAGES } from './hosts';

/** Match patterns of the pages on which content scripts run. */
export const PAGE_PATTERNS = { matches: FLICKR_PAGES };
