import { parseOwner } from '../../ids/nsid';
import { isFlickrHost } from './hosts';

/** A list of photos that has an address, and may have several pages. */
export interface ListAddress {
  /** The same for all pages of a list: its path, and what a search asks for. */
  key: string;
  /** NSID or path alias of the member whose photos it lists; null where they may be anybody's. */
  owner: string | null;
  /** From 1. */
  page: number;
}

/** What stands after `/photos/` in place of a member. */
const NO_MEMBERS =
  /^(?:tags(?:-.*)?|me|contacts|friends|organi[sz]e|organizr|recommendations|search|upload)$/;

/** A list's path without its page. Where `own`, the photos are those of the member that it names. */
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
 * The list that a page of flickr.com shows: a photostream, an album, a gallery, favourites, a group's
 * pool, the photos with a tag, a search. Null for all other pages, also for lists of albums or members.
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
 * A list's key with its member named otherwise; null where it names none.
 * @param other gives NSID or path alias of the same member; null where that is not known.
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

/** What a search asks for, however its fields are ordered. */
function questionOf(fields: URLSearchParams): string {
  const asked = new URLSearchParams(fields);
  asked.delete('view_all');
  asked.sort();
  return asked.toString();
}
