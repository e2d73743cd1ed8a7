import { parseAddress } from './address';
import { asBrowser } from './browser-address';
import type { Query } from './types';

/** Pages repeat addresses: in a tile's picture and title, in each comment of one author. */
const MOST_KNOWN = 10_000;
const known = new Map<string, Query | null>();

/**
 * What a link on a page of flickr.com refers to; null if it leads elsewhere or to nothing known.
 * @param href the attribute as written, read as browsers do; may be relative to the site's root
 */
export function readLink(href: string): Query | null {
  const before = known.get(href);
  if (before !== undefined) return before;
  const query = parse(href);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(href, query);
  return query;
}

function parse(href: string): Query | null {
  const address = asBrowser(href);
  if (address === null) return null;
  const isPath = address.startsWith('/') && !address.startsWith('//');
  const query = parseAddress(isPath ? `flickr.com${address}` : address);
  return query.kind === 'invalid' || query.kind === 'page' ? null : query;
}

const MEMBER_PAGE =
  /^(?:(?:https?:)?\/\/(?:www\.)?flickr\.com)?\/(?:photos|people)\/[^/?#]+\/?(?:$|[?#])/i;

/** The member whose photostream or profile a link leads to; null for pages below those. */
export function readMemberLink(href: string): string | null {
  const query = MEMBER_PAGE.test(asBrowser(href) ?? '') ? readLink(href) : null;
  return query?.kind === 'owner' ? query.owner : null;
}

/** Whether two names are of the same member; case is ignored in aliases. */
export function sameOwner(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
