import { imageOf, PICTURES, targetOf } from './candidates';
import { awaitedBox, overlaidBox } from './overlays';
import type { PageAddress } from './page-address';
import { isList } from './photo-evidence';
import type { ElementContext } from './element-context';
import { isWritableOverlay, isWritablePicture, writtenBox } from './written';

/**
 * The photo box that an element with these context is in, or would be in once it shows a
 * photo; null where it is in none.
 */
export function boxIn(
  element: Element,
  { skip, noPhotos, box, written }: ElementContext,
  address: PageAddress,
): HTMLElement | null {
  if (skip || noPhotos) return null;
  if (box && !written) return box;
  if (isPhotoPicture(element)) return written ? writtenBox(element) : ownBox(element);
  return pictureLink(element) ?? (written ? null : boxOfOverlay(element, address));
}

/** The box of a photo whose link is there before its picture; null for what a member may have written. */
export function boxOfOverlay(link: Element, address: PageAddress): HTMLElement | null {
  return isWritableOverlay(link) ? null : awaitedBox(link, address);
}

/**
 * The box of a photo's picture for which no class name suggests one: the link around it, what it
 * shares with a link that lies over it, else what it fills. Null where it is the cover of an album or another list: one that it links to, or
 * that stands beside it.
 */
export function ownBox(picture: Element): HTMLElement | null {
  const link = linkAround(picture);
  if (link && isList(targetOf(link))) return null;
  if (isWritablePicture(picture)) return writtenBox(picture);
  if (link) return link;
  const medium = picture.closest('picture, video') ?? picture;
  const block = medium.matches('img, picture, video') ? medium.parentElement : medium;
  const beside = block?.querySelector('a[href]');
  if (beside && isList(targetOf(beside))) return null;
  return block && (overlaidBox(block) ?? (block as HTMLElement));
}

/** The link that an element is, or is in. */
export function linkAround(element: Element): HTMLElement | null {
  return element.closest<HTMLElement>('a[href]');
}

function isPhotoPicture(element: Element): boolean {
  return imageOf(element)?.kind === 'photo';
}

/** A link to a photo that shows it. */
function pictureLink(element: Element): HTMLElement | null {
  const link = linkAround(element);
  if (!link || targetOf(link)?.kind !== 'photo') return null;
  return [...link.querySelectorAll(PICTURES)].some(isPhotoPicture) ? link : null;
}
