import { readLink, sameOwner } from '../address/links';
import { isNsid } from '../../ids/nsid';
import { agreedNsids, type AliasPair, type PairSource } from './alias-pairs';
import { anchorOf, type MemberReference } from './member-references';
import { isLarge } from './contents';
import { selectFirst } from '../../dom/documents';
import { attributeOf, classOf, parentOf, selectAll, tagOf } from '../../dom/nodes';
import { inherited } from './inherited';
import type { PageAddress } from './page-address';
import { isWritable } from './written';

/** The owner of the page, and where to put their badge. */
export interface Profile {
  nsid: string | null;
  alias: string | null;
  /** How the page shows that alias and NSID belong to one member; null if one is unknown. */
  source: PairSource | null;
  element: HTMLElement;
}

/** The header of a page, by class name. */
const HEADER = /(?:^|[\s-])(?:coverphoto|header)(?:[\s-]|$)/;

/** The element around a whole page of the app. */
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
 * Returns a check whether an element in the page's header names the page's owner. While the address is
 * already that of the next page, the old header does not count: an icon with nothing but an NSID must be
 * next to a link with the owner's alias. Each header is searched once.
 */
export function createOwnerCheck(address: PageAddress): OwnerCheck {
  const headOf = inherited<Element | null>(null, enterHead);
  const owned = new Map<Element, boolean>();
  const isOwners = (head: Element, owner: string) => {
    const known = owned.get(head) ?? isHeadOf(head, owner);
    owned.set(head, known);
    return known;
  };
  return {
    headOf,
    namesOwner(reference) {
      const { around, element, alias } = reference;
      if (around.box || around.area === 'comment') return false;
      if (isPageOwner(reference, address)) return true;
      if (alias !== null || address.owner === null || address.ownerNsid !== null) return false;
      const parent = parentOf(element);
      const head = parent && headOf(parent);
      return head !== null && !isLarge(head) && isOwners(head, address.owner);
    },
  };
}

/** Checks headers of one page, each once. */
export interface OwnerCheck {
  /** The outermost header that an element is or is inside; null if there is none. */
  headOf: (element: Element) => Element | null;
  namesOwner: (reference: MemberReference) => boolean;
}

/** The outermost header below the page's own root. */
function enterHead(element: Element, around: Element | null): Element | null {
  const classes = classOf(element);
  if (tagOf(element) === 'body' || ROOT.test(classes)) return null;
  return around ?? (HEADER.test(classes) ? element : null);
}

/**
 * Whether a page's header is the owner's: it links to their pages, and to nobody else's. A link in a text
 * may lead to the next page's owner while the header is still the previous one's.
 */
function isHeadOf(head: Element, owner: string): boolean {
  const names = [...selectAll(head, 'a[href]')].flatMap((link) => {
    const target = readLink(attributeOf(link, 'href')!);
    return target?.kind === 'owner' ? { link, owner: target.owner } : [];
  });
  const others = names.filter((name) => !sameOwner(name.owner, owner));
  return names.length > others.length && !others.some(({ link }) => isWritable(link));
}

/**
 * Finds the owner of the page; null if the page has none, or still names somebody else.
 * @param references of the whole document, in document order
 * @param check see {@link createOwnerCheck}
 * @param exported the pairs that the server sent with the document
 */
export function findProfile(
  document: Document,
  references: readonly MemberReference[],
  address: PageAddress,
  check: OwnerCheck,
  exported: readonly AliasPair[],
): Profile | null {
  const { owner, ownerNsid } = address;
  const own = references.filter(check.namesOwner);
  const first = own.find(({ kind }) => kind !== 'cover') ?? own[0];
  if (owner === null || !first) return null;

  const beside = own.filter(({ around, element }) =>
    first.around.block
      ? around.block === first.around.block
      : parentOf(element) === parentOf(first.element),
  );
  const alias = ownerNsid === null ? owner : own.find((it) => it.alias !== null)?.alias;
  const [nsid, source] = ownNsid(own, [...exported, ...feedPair(document, address)], owner, check);
  return {
    nsid: ownerNsid ?? nsid,
    alias: alias ?? null,
    source: ownerNsid === null ? source : (own.find((it) => it.alias !== null)?.source ?? null),
    element: anchorOf(beside),
  };
}

/** The header takes precedence; contradictions count as unknown. */
function ownNsid(
  own: readonly MemberReference[],
  others: readonly AliasPair[],
  owner: string,
  { headOf }: OwnerCheck,
): [nsid: string | null, source: PairSource | null] {
  const alias = owner.toLowerCase();
  const pairs = own.flatMap(({ nsid, element, source }): AliasPair[] => {
    if (nsid === null) return [];
    return [{ alias, nsid, source: headOf(element) === null ? (source ?? 'avatar') : 'header' }];
  });
  const header = pairs.filter(({ source }) => source === 'header');
  const shown = header.length > 0 ? header : [...pairs, ...others];
  const nsid = agreedNsids(shown).get(alias) ?? null;
  const source = shown.find((pair) => pair.nsid === nsid)?.source ?? null;
  return [nsid, source];
}

/**
 * The page's owner and their NSID according to the page's feed; empty if it has none. Flickr replaces feed
 * and canonical address together when its app moves on, so a canonical address of another owner shows that
 * the feed is still the previous page's.
 */
function feedPair(document: Document, { owner }: PageAddress): AliasPair[] {
  const inHead = (selector: string) => {
    const link = selectFirst(document, `head > link${selector}`);
    return readLink((link && attributeOf(link, 'href')) ?? '');
  };
  const page = inHead('[rel="canonical"]');
  const feed = inHead('[rel="alternate"][href*="/feeds/"]');
  const ownerOf = (query: typeof page) => (query && 'owner' in query ? query.owner : null);
  const [here, fed] = [ownerOf(page), ownerOf(feed)];
  if (owner === null || here === null || fed === null) return [];
  return sameOwner(here, owner) && isNsid(fed) ? [{ alias: owner, nsid: fed, source: 'feed' }] : [];
}
