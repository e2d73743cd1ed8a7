import { parseOwner } from '../../ids/nsid';
import { isFlickrHost } from './hosts';

/** A list of photos with an address; it may have several pages. */
export interface ListAddress {
  /** Identifies the list, whatever the page: its path, and for a search its query. */
  key: string;
  /** NSID or path alias of the member who took all its photos; null if they may be anybody's. */
  owner: string | null;
  /** Starts at 1. */
  page: number;
}

/** Words after `/photos/` that are not members. */
const NO_MEMBERS =
  /^(?:tags(?:-.*)?|me|contacts|friends|organi[sz]e|organizr|recommendations|search|upload)$/;

/** A list's path without its page number. If `own`, the photos are by the member in the path. */
const LISTS: readonly { path: RegExp; own: boolean }[] = [
  { path: /^photos\/tags\/[^/]+$/, own: false },
  { path: /^photos\/([^/]+)$/, own: true },
  { path: /^photos\/([^/]+)\/(?:albums|sets)\/\d+$/, own: true },
  { path: /^photos\/([^/]+)\/tags\/[^/]+$/, own: true },
  { path: /^photos\/([^/]+)\/galleries\/\d+$/, own: false },
  { path: /^photos\/([^/]+)\/(?:faves|favou?rites)$/, own: false },
  { path: /^groups\/([^/]+)\/pool(?:\/[^/]+)?$/, own: false },
  { path: /^search$/, own: false },
  { path: /^tags\/[^/]+$/, own: false },
];

/**
 * The list of photos that a page of flickr.com shows: a photostream, an album, a gallery, favourites, a
 * group's pool, the photos with a tag, a search. Null for all other pages, including lists of albums or
 * members.
 * @param address absolute
 */
export function readListAddress(address: string): ListAddress | null {
  if (!URL.canParse(address)) return null;
  const { hostname, pathname, searchParams } = new URL(address);
  if (!isFlickrHost(hostname)) return null;
  const [, whole = '', number = '1'] = /^\/(.*?)(?:\/page(\d{1,6}))?\/?$/.exec(pathname) ?? [];
  const path = whole.replace(/%40/g, '@');
  for (const { path: pattern, own } of LISTS) {
    const match = pattern.exec(path);
    if (!match) continue;
    const [, name] = match;
    const owner = name === undefined || NO_MEMBERS.test(name) ? null : parseOwner(name);
    if (name !== undefined && owner === null) continue;
    const asked = path === 'search' ? `?${questionOf(searchParams)}` : '';
    return { key: path.toLowerCase() + asked, owner: own ? owner : null, page: Number(number) };
  }
  return null;
}

/**
 * A list's key with the other name of its member; null if it names none.
 * @param other gives the NSID for a path alias and vice versa; null if that is not known.
 */
export async function renamedKey(
  key: string,
  other: (member: string) => Promise<string | null>,
): Promise<string | null> {
  const [, name, rest = ''] = /^photos\/([^/]+)(\/.*)?$/.exec(key) ?? [];
  const member = name === undefined || NO_MEMBERS.test(name) ? null : parseOwner(name);
  const renamed = member === null ? null : await other(member);
  return renamed === null ? null : `photos/${renamed.toLowerCase()}${rest}`;
}

/** The query of a search, whatever the order of its fields. */
function questionOf(fields: URLSearchParams): string {
  const asked = new URLSearchParams(fields);
  asked.delete('view_all');
  asked.sort();
  return asked.toString();
}
