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

/** The member whose page it is, and where a badge for them goes. */
export interface Profile {
  nsid: string | null;
  alias: string | null;
  /** What shows both to be the same member's; null where it is not known. */
  source: PairSource | null;
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

/** Reads heads of one page, each once. */
export interface OwnerCheck {
  /** The outermost head that an element is or is in; null outside of any. */
  headOf: (element: Element) => Element | null;
  namesOwner: (reference: MemberReference) => boolean;
}

/** The outermost head below the page's own root. */
function enterHead(element: Element, around: Element | null): Element | null {
  const classes = classOf(element);
  if (tagOf(element) === 'body' || ROOT.test(classes)) return null;
  return around ?? (HEADER.test(classes) ? element : null);
}

/**
 * Whether the head of a page is a member's: it links to their pages, and to nobody else's. A link
 * in a text may be the one to the next page's member while the head is still the last one's.
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
 * Finds whose page this is; null on pages of nobody's, and while the page still names somebody else.
 * @param references of the whole document, in its order
 * @param check see {@link createOwnerCheck}
 * @param exported what the document was sent with
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

/** What the header shows counts before anything else; what disagrees counts nowhere. */
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
 * The page's owner and their NSID as the feed of the page gives it; empty where it gives none. Flickr
 * exchanges feeds and canonical address together when its app moves on, so a canonical address of
 * another owner tells that the feed is still the last page's.
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
