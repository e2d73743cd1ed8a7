import { boxIn } from './boxes';
import { CARRIERS, carriersIn, type Carrier } from './candidates';
import { mentionsOf, type MemberMention } from './members';
import { readModelExport } from './model-export';
import { namingOf, type Naming } from './member-references';
import { pairsOf, type AliasPair } from './alias-pairs';
import { peopleOf } from './people';
import { findPhotos, type PhotoBox } from './photos';
import { placeOf, type Place } from './page-address';
import { findProfile, namesPageOwner } from './profile';
import { createSurroundings } from './element-context';
import { topmost } from './topmost';

export type { MemberMention } from './members';
export type { PhotoBox } from './photos';

/** What a page shows. `pairs` are aliases with the NSID that the page shows for the same member. */
export interface PageFindings {
  photos: PhotoBox[];
  members: MemberMention[];
  pairs: AliasPair[];
}

/** A page of Flickr at one moment; good until it changes. */
export interface Look {
  /**
   * The photo box that an element is in, or would be in once it shows a photo; null where it is in
   * none. What changes inside a box is told by reading that box again.
   */
  boxOf: (element: Element) => HTMLElement | null;
  /**
   * Finds the photos and members that the page shows, or changed parts of it. A part that lies in a
   * photo's box, or in what is said of one member, is read with all of that.
   */
  read: (parts?: Iterable<Element>) => PageFindings;
}

/**
 * Looks at a page: at attributes and class names, never at layout.
 * @param url the page's address as it is now; the content may lag behind it
 */
export function lookAt(document: Document, url: URL): Look {
  const around = createSurroundings();
  const place = placeOf(url);
  return {
    boxOf: (element) => boxIn(element, around(element), place),
    read: (parts) => readPage(document, place, around, parts && [...parts]),
  };
}

type Around = ReturnType<typeof createSurroundings>;

function readPage(
  document: Document,
  place: Place,
  around: Around,
  roots: Element[] | undefined,
): PageFindings {
  const scopes = roots
    ? [...topmost(new Set(roots.map((root) => scopeOf(root, around, place))))]
    : [document];
  const carriers = carriersIn(scopes, around);
  const namings = namingsOf(carriers, document);
  const people = peopleOf(namings);

  const touchesProfile =
    (roots?.some(isInHead(document)) ?? true) ||
    namings.some((naming) => namesPageOwner(naming, place));
  const all = () => (roots ? namingsOf(carriersIn([document], around), document) : namings);
  const profile = touchesProfile ? findProfile(document, all(), place) : null;
  return {
    photos: findPhotos(carriers, place),
    members: mentionsOf(people, place, profile),
    pairs: pairsOf([
      ...people,
      ...(profile ? [profile] : []),
      ...(roots ? [] : readModelExport(document).values()),
    ]),
  };
}

/** What is read for a changed part: with what it lies in, if that shows one photo or member. */
function scopeOf(root: Element, around: Around, place: Place): Element {
  const here = around(root);
  const box = boxIn(root, here, place);
  if (box || !root.matches(CARRIERS)) return box ?? root;
  return here.block ?? root.parentElement ?? root;
}

/** The namings among the carriers; what the page was sent with adds NSIDs to aliases. */
function namingsOf(carriers: readonly Carrier[], document: Document): Naming[] {
  const exported = readModelExport(document);
  const namings: Naming[] = [];
  carriers.forEach((carrier) => {
    const naming = namingOf(carrier);
    if (!naming) return;
    naming.nsid ??= exported.get(naming.alias?.toLowerCase() ?? '')?.nsid ?? null;
    namings.push(naming);
  });
  return namings;
}

/** Feeds and canonical address, which Flickr exchanges a little after the content. */
function isInHead(document: Document): (root: Element) => boolean {
  const head = document.querySelector('head');
  return (root) => head?.contains(root) ?? false;
}
