import { boxIn } from './boxes';
import { CARRIERS, carriersIn, type Carrier } from './carriers';
import { mentionsOf, type MemberMention } from './mentions';
import { readModelExport } from './model-export';
import { namingOf, type Naming } from './namings';
import { pairsOf, type AliasPair } from './pairs';
import { peopleOf } from './people';
import { findPhotos, type PhotoBox } from './photos';
import { placeOf } from './place';
import { findProfile, namesPageOwner } from './profile';
import { createSurroundings } from './surroundings';

export type { MemberMention } from './mentions';
export type { PhotoBox } from './photos';

/** What a page shows. `pairs` are aliases with the NSID that the page shows for the same member. */
export interface PageFindings {
  photos: PhotoBox[];
  members: MemberMention[];
  pairs: AliasPair[];
}

/**
 * Finds the photos and members that a page of Flickr, or a changed part of it, shows. A part that
 * lies in a photo's box, or in what is said of one member, is read with all of that. Reads
 * attributes and class names, and no layout.
 * @param url the page's address as it is now; the content may lag behind it
 */
export function readPage(root: Document | Element, url: URL): PageFindings {
  const document = root.ownerDocument ?? root;
  const isWhole = root === document;
  const place = placeOf(url);
  const around = createSurroundings();
  const carriers = carriersIn(scopeOf(root, around), around);
  const namings = namingsOf(carriers, document);
  const people = peopleOf(namings);

  const touchesProfile =
    isWhole || isInHead(root) || namings.some((naming) => namesPageOwner(naming, place));
  const all = () => (isWhole ? namings : namingsOf(carriersIn(document, around), document));
  const profile = touchesProfile ? findProfile(document, all(), place) : null;
  return {
    photos: findPhotos(carriers, place),
    members: mentionsOf(people, place, profile),
    pairs: pairsOf([
      ...people,
      ...(profile ? [profile] : []),
      ...(isWhole ? readModelExport(document).values() : []),
    ]),
  };
}

/** What is read for a changed part: with what it lies in, if that shows one photo or member. */
function scopeOf(
  root: Document | Element,
  around: ReturnType<typeof createSurroundings>,
): Document | Element {
  if (!('closest' in root)) return root;
  const here = around(root);
  const box = boxIn(root, here);
  if (box || !root.matches(CARRIERS)) return box ?? root;
  return here.block ?? root.parentElement ?? root;
}

/** The namings among the carriers; what the page was sent with adds NSIDs to aliases. */
function namingsOf(carriers: readonly Carrier[], document: Document): Naming[] {
  const exported = readModelExport(document);
  return carriers.flatMap((carrier) => {
    const naming = namingOf(carrier);
    if (!naming) return [];
    naming.nsid ??= exported.get(naming.alias?.toLowerCase() ?? '')?.nsid ?? null;
    return naming;
  });
}

/** Feeds and canonical address, which Flickr exchanges a little after the content. */
function isInHead(root: Document | Element): boolean {
  return 'matches' in root && root.matches('head, head *');
}
