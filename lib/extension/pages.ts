/** Addresses of the extension's own pages, inside its package. */

/** The page shown on installation. */
export const WELCOME_PAGE = '/welcome.html';

/** The options page at the lists that a person adds. */
export const LISTS_PAGE = '/options.html#lists';

/** The options page, searching for a text. */
export const searchPage = (text: string) => `/options.html?${params({ q: text })}`;

/** The page of a dataset, which is a part of the options page. */
export const datasetPage = (id: string) => `/options.html#datasets/${encodeURIComponent(id)}`;

const params = (fields: Record<string, string>) => new URLSearchParams(fields).toString();
