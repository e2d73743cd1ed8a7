/** Addresses of the extension's own pages, inside its package. */

/** The page shown on installation. */
export const WELCOME_PAGE = '/welcome.html';

/** The options page at the lists that a person adds. */
export const LISTS_PAGE = '/options.html#lists';

/** The options page at the checks of a person's own photos. */
export const CHECKS_PAGE = '/options.html#photos';
/** The options page at what is read, asked and kept. */
export const PRIVACY_PAGE = '/options.html#privacy';

/** The parts of what can be done about a finding. */
export const ACTIONS = ['advice', 'report', 'letter'] as const;
export type Action = (typeof ACTIONS)[number];

/** The options page, searching for a text; opened at what can be done about what is found. */
export const searchPage = (text: string, at?: Action) =>
  `/options.html?${params({ q: text, ...(at && { at }) })}`;

/** The options page with what a tab's page of Flickr shows, opened at what can be done about it. */
export const pagePage = (tabId: number, at: Action) =>
  `/options.html?${params({ tab: String(tabId), at })}`;

/** The page of a dataset, which is a part of the options page. */
export const datasetPage = (id: string) => `/options.html#datasets/${encodeURIComponent(id)}`;

const params = (fields: Record<string, string>) => new URLSearchParams(fields).toString();
