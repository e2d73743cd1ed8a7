import { readMemberLink, sameOwner } from '../address/links';
import { imageOf, targetOf } from './candidates';
import { attributeOf, elementsIn, firstChildOf, nextOf, tagOf } from '../../dom/nodes';
import { glance } from './glance';
import type { PageAddress } from './page-address';

/** Links lead to more than one photo. */
export const SEVERAL = Symbol('several');

/**
 * What lies below an element. Once `linked` is {@link SEVERAL} or `isLarge` is set it is no photo's
 * box, and the rest may not have been looked at.
 */
export interface Contents {
  /** More elements than {@link MOST_IN_BOX}. */
  isLarge: boolean;
  /** The photo that its links lead to, null where none does. */
  linked: string | null | typeof SEVERAL;
  /** How many links lead to that photo. */
  links: number;
  /** The first of those that lies over a picture. */
  overlay: Element | null;
  /** The first link with an address. */
  firstLink: Element | null;
  /** Whether a link leads to the member whose page this is. */
  namesOwner: boolean;
  /** Whether it shows a photo's picture; the one of the linked photo among others. */
  hasPhotos: boolean;
  showsLinked: boolean;
}

interface Gathering extends Contents {
  size: number;
  /** Handed on to the element around it. */
  photos: Set<string> | null;
}

/** No box of one photo holds more elements. The largest seen, a photo page's, holds under 200. */
const MOST_IN_BOX = 1_000;

/**
 * Gives what lies below elements, looking at each element of the page once however many are asked for.
 * For one reading of a page.
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

/** The smaller goes into the larger, so that deep nesting does not copy the same ids time and again. */
function union(a: Set<string> | null, b: Set<string> | null): Set<string> | null {
  if (!a || !b) return a ?? b;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const id of small) large.add(id);
  return large;
}

/** Whether an element holds more than a box could. Looks no further than that. */
export const isLarge = (element: Element): boolean =>
  elementsIn(element, '*').item(MOST_IN_BOX) !== null;

/** The photo that a link leads to. */
export function linkedPhoto(link: Element): string | null {
  const target = targetOf(link);
  return target?.kind === 'photo' ? target.photoId : null;
}

/** Whether it is a link without words or a picture of its own. */
export function isOverlay(element: Element | null): element is HTMLElement {
  if (!element || tagOf(element) !== 'a' || imageOf(element) !== null) return false;
  const { words, picture } = glance(element);
  return !words && !picture;
}
