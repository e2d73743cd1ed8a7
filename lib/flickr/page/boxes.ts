import { imageOf, targetOf } from './candidates';
import { attributeOf, parentOf, tagOf } from '../../dom/nodes';
import type { ElementContext } from './element-context';
import { awaitedBox, overlaidBox } from './overlays';
import { isList } from './photo-evidence';
import type { Reading } from './reading';
import { isWritableOverlay, isWritablePicture, writtenBox } from './written';

/** The photo box that an element is in, or will be in once it shows a photo; null if there is none. */
export function boxIn(element: Element, reading: Reading): HTMLElement | null {
  const around = reading.around(element);
  const { skip, noPhotos, box, written } = around;
  if (skip || noPhotos) return null;
  if (box && !written) return box;
  if (isPhotoPicture(element))
    return written ? writtenBox(element) : ownBox(element, around, reading);
  return pictureLink(element, around, reading) ?? (written ? null : boxOfOverlay(element, reading));
}

/**
 * The box of a photo whose link is present before its picture; null if a member may have written the link.
 */
export function boxOfOverlay(link: Element, reading: Reading): HTMLElement | null {
  return isWritableOverlay(link) ? null : awaitedBox(link, reading);
}

/**
 * The box of a photo's picture for which no class name suggests one: the link around it, else the box it
 * shares with a link that overlays it, else the element it fills. Null if the picture is the cover of an
 * album or another list, linked around or beside it, or if it is directly in the page.
 */
export function ownBox(
  picture: Element,
  around: ElementContext,
  reading: Reading,
): HTMLElement | null {
  const link = linkAround(picture, around);
  if (link && isList(targetOf(link))) return null;
  if (isWritablePicture(picture)) return writtenBox(picture);
  if (link) return link;
  const medium = mediumAround(picture);
  const block = MEDIA.has(tagOf(medium)) ? parentOf(medium) : (medium as HTMLElement);
  if (!block) return null;
  const { firstLink, isLarge } = reading.contentsOf(block);
  if (isLarge || (firstLink && isList(targetOf(firstLink)))) return null;
  return overlaidBox(block, reading) ?? block;
}

/** The link that an element is or is inside. */
export function linkAround(element: Element, { link }: ElementContext): HTMLElement | null {
  const isLink = tagOf(element) === 'a' && attributeOf(element, 'href') !== null;
  return isLink ? (element as HTMLElement) : link;
}

const MEDIA = new Set(['img', 'picture', 'video']);

/** The `picture` or `video` that a source belongs to; else the element itself. */
function mediumAround(picture: Element): Element {
  const around = tagOf(picture) === 'video' ? null : parentOf(picture);
  return around && ['picture', 'video'].includes(tagOf(around)) ? around : picture;
}

function isPhotoPicture(element: Element): boolean {
  return imageOf(element)?.kind === 'photo';
}

/** A link to a photo that also shows it. */
function pictureLink(
  element: Element,
  around: ElementContext,
  { contentsOf }: Reading,
): HTMLElement | null {
  const link = linkAround(element, around);
  if (!link || targetOf(link)?.kind !== 'photo') return null;
  return contentsOf(link).hasPhotos ? link : null;
}
