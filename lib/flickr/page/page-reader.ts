import { boxIn } from './boxes';
import { isLarge } from './contents';
import { rootOf } from '../../dom/documents';
import { contains, firstChildOf, matches, parentOf, tagOf } from '../../dom/nodes';
import { CANDIDATES, candidatesIn, type Candidate } from './candidates';
import { mentionsOf, type MemberMention } from './members';
import { readModelExport } from './model-export';
import { referenceIn, type MemberReference } from './member-references';
import { agreedNsids, distinctPairs, type AliasPair } from './alias-pairs';
import { peopleOf, sightingsOf } from './people';
import { findPhotos, type PhotoBox } from './photos';
import { readPageAddress } from './page-address';
import { createOwnerCheck, findProfile, type Profile } from './profile';
import { startReading, type Reading } from './reading';
import { topmost } from './topmost';

export type { MemberMention } from './members';
/**
 * What a page shows. `pairs` are aliases with the NSID that the page shows for the same member, including
 * pairs that contradict each other.
 */
export interface PageFindings {
  photos: PhotoBox[];
  members: MemberMention[];
  pairs: AliasPair[];
}

/** A Flickr page at one moment; valid until the page changes. */
export interface PageSnapshot {
  /**
   * The photo box that an element is in, or will be in once it shows a photo; null if there is none. If
   * something changes inside a box, read the box again.
   */
  boxOf: (element: Element) => HTMLElement | null;
  /**
   * Finds the photos and members that the page, or changed parts of it, show. A part inside a photo's box,
   * or inside the element about one member, is read with all of that.
   */
  read: (parts?: Iterable<Element>) => PageFindings;
}

/**
 * Takes a snapshot of a page. Reads attributes and class names, never layout.
 * @param url the page's current address; the content may lag behind it
 */
export function snapshotPage(document: Document, url: URL): PageSnapshot {
  const reading = startReading(readPageAddress(url));
  return {
    boxOf: (element) => boxIn(element, reading),
    read: (parts) => readPage(document, reading, parts && [...parts]),
  };
}

function readPage(
  document: Document,
  reading: Reading,
  roots: Element[] | undefined,
): PageFindings {
  const { address, around } = reading;
  const scopes = roots
    ? [...topmost(new Set(roots.map((root) => scopeOf(root, reading))))]
    : [document];
  const candidates = candidatesIn(scopes, around);
  const references = referencesIn(candidates, document);
  const people = peopleOf(references);
  const check = createOwnerCheck(address);

  const touchesProfile =
    (roots?.some(isInHead(document)) ?? true) || references.some(check.namesOwner);
  const all = () => (roots ? referencesIn(candidatesIn([document], around), document) : references);
  const exported = readModelExport(document).pairs;
  const profile = touchesProfile ? findProfile(document, all(), address, check, exported) : null;
  return {
    photos: findPhotos(candidates, reading),
    members: mentionsOf(people, address, profile),
    pairs: distinctPairs([...pairOf(profile), ...sightingsOf(people), ...(roots ? [] : exported)]),
  };
}

function pairOf(profile: Profile | null): AliasPair[] {
  const { alias = null, nsid = null, source = null } = profile ?? {};
  return alias === null || nsid === null || source === null ? [] : [{ alias, nsid, source }];
}

/** What to read for a changed part: the element around it, if that shows one photo or member. */
function scopeOf(root: Element, reading: Reading): Element {
  const box = boxIn(root, reading);
  if (box || !matches(root, CANDIDATES)) return box ?? root;
  const scope = reading.around(root).block ?? parentOf(root);
  return scope && !isLarge(scope) ? scope : root;
}

/**
 * The references among the candidates. NSIDs missing for an alias come from the data sent with the page.
 */
function referencesIn(candidates: readonly Candidate[], document: Document): MemberReference[] {
  const exported = agreedNsids(readModelExport(document).pairs);
  const references: MemberReference[] = [];
  candidates.forEach((candidate) => {
    const reference = referenceIn(candidate);
    if (!reference) return;
    if (reference.alias !== null && reference.nsid === null) {
      reference.nsid = exported.get(reference.alias.toLowerCase()) ?? null;
      if (reference.nsid !== null) reference.source = 'model-export';
    }
    references.push(reference);
  });
  return references;
}

/** In the head: feeds and the canonical address, which Flickr replaces shortly after the content. */
function isInHead(document: Document): (root: Element) => boolean {
  const head = firstChildOf(rootOf(document));
  return (root) => head !== null && tagOf(head) === 'head' && contains(head, root);
}
