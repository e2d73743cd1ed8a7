import { readMemberLink, sameOwner } from '../address/links';
import { imageOf, targetOf } from './candidates';
import { attributeOf, elementsIn, firstChildOf, nextOf, tagOf } from '../../dom/nodes';
import { glance } from './glance';
import type { PageAddress } from './page-address';

/** The links lead to more than one photo. */
export const SEVERAL = Symbol('several');

/**
 * What is below an element. Once `linked` is {@link SEVERAL} or `isLarge` is set, the element is not a
 * photo's box, and the other values may be incomplete.
 */
export interface Contents {
  /** It has more elements than {@link MOST_IN_BOX}. */
  isLarge: boolean;
  /** The photo its links lead to; null if none does. */
  linked: string | null | typeof SEVERAL;
  /** How many links lead to that photo. */
  links: number;
  /** The first of those links that overlays a picture. */
  overlay: Element | null;
  /** The first link with an address. */
  firstLink: Element | null;
  /** Whether a link leads to the owner of the page. */
  namesOwner: boolean;
  /** Whether it shows any photo. */
  hasPhotos: boolean;
  /** Whether it shows the linked photo. */
  showsLinked: boolean;
}

interface Gathering extends Contents {
  size: number;
  /** The set passes on to the parent element. */
  photos: Set<string> | null;
}

/** A box of one photo never has more elements. The largest seen, on a photo page, has fewer than 200. */
const MOST_IN_BOX = 1_000;

/**
 * Returns a function that tells what is below an element. It visits each element of the page once, however
 * often it is called. Valid for one reading of a page.
 */
export function createContents({ owner }: PageAddress): (element: Element) => Contents {
  const known = new Map<Element, Gathering>();
  return (top) => {
    const before = known.get(top);
    if (before) return before;
    const open = [{ element: top, child: firstChildOf(top), found: nothing() }];
    for (;;) {
      const { element, child, found } = open.at(-1)!;
      if (child && !isOver(found)) {
        open.at(-1)!.child = nextOf(child);
        add(child, found, owner);
        const inside = known.get(child);
        if (inside) merge(inside, found);
        else if (!isOver(found))
          open.push({ element: child, child: firstChildOf(child), found: nothing() });
        continue;
      }
      found.hasPhotos = found.photos !== null;
      found.showsLinked = typeof found.linked === 'string' && !!found.photos?.has(found.linked);
      known.set(element, found);
      open.pop();
      const outer = open.at(-1);
      if (!outer) return found;
      merge(found, outer.found);
    }
  };
}

const nothing = (): Gathering => ({
  isLarge: false,
  linked: null,
  links: 0,
  overlay: null,
  firstLink: null,
  namesOwner: false,
  hasPhotos: false,
  showsLinked: false,
  size: 0,
  photos: null,
});

const isOver = ({ isLarge, linked }: Gathering) => isLarge || linked === SEVERAL;

function add(element: Element, found: Gathering, owner: string | null): void {
  found.size += 1;
  found.isLarge = found.size > MOST_IN_BOX;
  const image = imageOf(element);
  if (image?.kind === 'photo') (found.photos ??= new Set()).add(image.photoId);
  if (tagOf(element) !== 'a') return;
  const href = attributeOf(element, 'href');
  if (href === null) return;
  found.firstLink ??= element;
  const photoId = linkedPhoto(element);
  if (photoId !== null) {
    found.linked = joined(found.linked, photoId);
    found.links += 1;
    found.overlay ??= isOverlay(element) ? element : null;
  } else if (owner !== null) found.namesOwner ||= sameOwner(readMemberLink(href) ?? '', owner);
}

function merge(inside: Gathering, found: Gathering): void {
  found.size += inside.size;
  found.isLarge = inside.isLarge || found.size > MOST_IN_BOX;
  if (inside.linked !== null) found.linked = joined(found.linked, inside.linked);
  found.links += inside.links;
  found.overlay ??= inside.overlay;
  found.firstLink ??= inside.firstLink;
  found.namesOwner ||= inside.namesOwner;
  found.photos = union(found.photos, inside.photos);
  inside.photos = null;
}

const joined = (linked: Contents['linked'], other: string | typeof SEVERAL) =>
  linked === null || linked === other ? other : SEVERAL;

/** Merges the smaller set into the larger, so that deep nesting does not copy the same ids repeatedly. */
function union(a: Set<string> | null, b: Set<string> | null): Set<string> | null {
  if (!a || !b) return a ?? b;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const id of small) large.add(id);
  return large;
}

/** Whether an element has more descendants than a box can have. Counts no further. */
export const isLarge = (element: Element): boolean =>
  elementsIn(element, '*').item(MOST_IN_BOX) !== null;

/** The photo that a link leads to. */
export function linkedPhoto(link: Element): string | null {
  const target = targetOf(link);
  return target?.kind === 'photo' ? target.photoId : null;
}

/** Whether it is a link without text or a picture of its own. */
export function isOverlay(element: Element | null): element is HTMLElement {
  if (!element || tagOf(element) !== 'a' || imageOf(element) !== null) return false;
  const { words, picture } = glance(element);
  return !words && !picture;
}
