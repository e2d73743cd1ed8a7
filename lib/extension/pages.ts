/** Shown on installation. Like all addresses here, a path inside the extension's package. */
export const WELCOME_PAGE = '/welcome.html';

/** The options page, at the person's own lists. */
export const LISTS_PAGE = '/options.html#lists';

/** The options page, at the checks of the person's own photos. */
export const CHECKS_PAGE = '/options.html#photos';
/** The options page, at what is read, sent and stored. */
export const PRIVACY_PAGE = '/options.html#privacy';

/** The parts of "What can I do?" for a finding. */
export const ACTIONS = ['advice', 'report', 'letter'] as const;
export type Action = (typeof ACTIONS)[number];

/** The options page with a search; `at` opens that part of "What can I do?". */
export const searchPage = (text: string, at?: Action) =>
  `/options.html?${params({ q: text, ...(at && { at }) })}`;

/** The options page with what a tab's page of Flickr shows, opened at that part of "What can I do?". */
export const pagePage = (tabId: number, at: Action) =>
  `/options.html?${params({ tab: String(tabId), at })}`;

/** The page of a dataset, within the options page. */
export const datasetPage = (id: string) => `/options.html#datasets/${encodeURIComponent(id)}`;

const params = (fields: Record<string, string>) => new URLSearchParams(fields).toString();
