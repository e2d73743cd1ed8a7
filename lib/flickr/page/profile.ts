import { readLink, sameOwner } from '../address/links';
import { isNsid } from '../../ids/nsid';
import { anchorOf, type MemberReference } from './member-references';
import { isLarge } from './contents';
import { attributeOf, classOf, parentOf, selectAll, tagOf } from './dom';
import { inherited } from './inherited';
import type { PageAddress } from './page-address';

/** The member whose page it is, and where a badge for them goes. */
export interface Profile {
  nsid: string | null;
  alias: string | null;
  element: HTMLElement;
}

/** The head of a page, as its class names tell it. */
const HEADER = /(?:^|[\s-])(?:coverphoto|header)(?:[\s-]|$)/;

/** Around a whole page of the app. */
const ROOT = /(?:^|\s)flickr-view-root-view(?:\s|$)/;

/** Whether the member is the one whose page this is. */
export function isPageOwner(
  { nsid, alias }: { nsid: string | null; alias: string | null },
  { owner, ownerNsid }: PageAddress,
): boolean {
  if (owner === null) return false;
  return ownerNsid !== null ? nsid === ownerNsid : alias !== null && sameOwner(alias, owner);
}

/**
 * Tells whether an element in the head of the page names the member whose page this is. While the
 * address is already the next page's, the old head does not count: an icon that gives an NSID
 * alone must stand beside a link that has the owner's alias. Each head is gone through once.
 */
export function createOwnerCheck(address: PageAddress): (reference: MemberReference) => boolean {
  const headOf = inherited<Element | null>(null, enterHead);
  const named = new Map<Element, boolean>();
  const namesOwner = (head: Element) => {
    const known =
      named.get(head) ??
      [...selectAll(head, 'a[href]')].some((link) => {
        const target = readLink(attributeOf(link, 'href')!);
        return target?.kind === 'owner' && sameOwner(target.owner, address.owner!);
      });
    named.set(head, known);
    return known;
  };
  return (reference) => {
    const { around, element, alias } = reference;
    if (around.box || around.area === 'comment') return false;
    if (isPageOwner(reference, address)) return true;
    if (alias !== null || address.owner === null || address.ownerNsid !== null) return false;
    const parent = parentOf(element);
    const head = parent && headOf(parent);
    return head !== null && !isLarge(head) && namesOwner(head);
  };
}

/** The outermost head below the page's own root. */
function enterHead(element: Element, around: Element | null): Element | null {
  const classes = classOf(element);
  if (tagOf(element) === 'body' || ROOT.test(classes)) return null;
  return around ?? (HEADER.test(classes) ? element : null);
}

/**
 * Finds whose page this is; null on pages of nobody's, and while the page still names somebody else.
 * @param references of the whole document, in its order
 * @param isOwners see {@link createOwnerCheck}
 */
export function findProfile(
  document: Document,
  references: readonly MemberReference[],
  address: PageAddress,
  isOwners: (reference: MemberReference) => boolean,
): Profile | null {
  const { owner, ownerNsid } = address;
  const own = references.filter(isOwners);
  const first = own.find(({ kind }) => kind !== 'cover') ?? own[0];
  if (owner === null || !first) return null;

  const beside = own.filter(({ around, element }) =>
    first.around.block
      ? around.block === first.around.block
      : element.parentElement === first.element.parentElement,
  );
  const shown = [...own.map(({ nsid }) => nsid), nsidOfFeed(document, address)];
  const [nsid = null, ...others] = new Set(shown.filter((it) => it !== null));
  return {
    nsid: ownerNsid ?? (others.length === 0 ? nsid : null),
    alias: ownerNsid === null ? owner : (own.find(({ alias }) => alias !== null)?.alias ?? null),
    element: anchorOf(beside),
  };
}

/**
 * The NSID of the page's owner as the feed of the page gives it. Flickr exchanges feeds and
 * canonical address together when its app moves on, so a canonical address of another owner tells
 * that the feed is still the last page's.
 */
function nsidOfFeed(document: Document, { owner }: PageAddress): string | null {
  const head = (selector: string) =>
    readLink(document.querySelector(selector)?.getAttribute('href') ?? '');
  const page = head('link[rel="canonical"]');
  const feed = head('link[rel="alternate"][href*="/feeds/"]');
  const ownerOf = (query: typeof page) => (query && 'owner' in query ? query.owner : null);
  const [here, fed] = [ownerOf(page), ownerOf(feed)];
  if (owner === null || here === null || fed === null) return null;
  return sameOwner(here, owner) && isNsid(fed) ? fed : null;
}
