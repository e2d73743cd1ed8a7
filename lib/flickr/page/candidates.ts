import type { ImageFile } from '../address/image-file';
import { parseImageAddress } from '../address/image-file';
import { asBrowser } from '../address/browser-address';
import { readLink } from '../address/links';
import { attributeOf, matches, parentOf, selectAll, tagOf, typeOf } from '../../dom/nodes';
import type { ElementContext } from './element-context';
import type { Query } from '../address/types';

/** An element that may name a photo or a member. */
export interface Candidate {
  element: HTMLElement;
  /** What the element's own picture shows, if it has one. */
  image: ImageFile | null;
  /** What it links to, if it is a link to something on Flickr. */
  target: Query | null;
  around: ElementContext;
}

/** Attributes in which Flickr's pages have ids of photos and members. */
export const CANDIDATE_ATTRIBUTES = [
  ...['href', 'src', 'srcset', 'style', 'poster', 'data-src', 'data-defer-src'],
  ...['data-photo-id', 'data-photo-owner', 'data-person-nsid'],
];

/** Every element that may show a picture. */
const PICTURES = 'img, video, source, [style*="url"]';

/**
 * Selects every element that may refer to a photo or a member, and wells, which may not name their photo.
 */
export const CANDIDATES = `a[href]:not([href^="#"]), ${PICTURES}, [data-photo-id], [data-person-nsid], [class*="photo-well-media"]`;

/** In this order: what is shown now before what will be shown later. */
const SOURCES = ['src', 'data-src', 'data-defer-src', 'srcset', 'poster'];
const MEDIA = new Set(['img', 'video', 'source']);
const BACKGROUND = /url\(\s*["']?([^"')\s]+)/;

/**
 * The candidates in parts of the page, including the parts themselves, except in navigation and the like.
 */
export function candidatesIn(
  scopes: readonly (Document | Element)[],
  around: (element: Element) => ElementContext,
): Candidate[] {
  const candidates: Candidate[] = [];
  const add = (element: HTMLElement) => {
    const isLink = tagOf(element) === 'a';
    // Links and media are numerous and contain no box of their own.
    const isLeaf = isLink || MEDIA.has(tagOf(element));
    const here = around(isLeaf ? (parentOf(element) ?? element) : element);
    if (here.skip) return;
    const target = isLink ? targetOf(element) : null;
    candidates.push({ element, image: imageOf(element), target, around: here });
  };
  scopes.forEach((scope) => {
    if (typeOf(scope) === 1 && matches(scope as Element, CANDIDATES)) add(scope as HTMLElement);
    selectAll(scope, CANDIDATES).forEach(add);
  });
  return candidates;
}

/** What a link refers to. */
export function targetOf(link: Element): Query | null {
  return readLink(attributeOf(link, 'href') ?? '');
}

/** What an element's own picture shows: from its source, or from the background in its style. */
export function imageOf(element: Element): ImageFile | null {
  if (MEDIA.has(tagOf(element))) {
    for (const name of SOURCES) {
      const value = attributeOf(element, name);
      const image = value ? readImage(firstAddress(name, value)) : null;
      if (image) return image;
    }
  }
  const style = attributeOf(element, 'style');
  const background = style === null ? null : BACKGROUND.exec(style);
  return background ? readImage(background[1]!) : null;
}

function readImage(written: string): ImageFile | null {
  const address = asBrowser(written);
  return address === null ? null : parseImageAddress(address);
}

/** Whether an element may show a picture: {@link PICTURES}. */
export function isPicture(element: Element): boolean {
  return MEDIA.has(tagOf(element)) || (attributeOf(element, 'style')?.includes('url') ?? false);
}

/** A `srcset` has one photo in several sizes. */
function firstAddress(name: string, value: string): string {
  return name === 'srcset' ? value.trim().split(/[\s,]/, 1)[0]! : value;
}
