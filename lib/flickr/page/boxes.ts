import { imageOf, targetOf } from './candidates';
import { attributeOf, parentOf, tagOf } from '../../dom/nodes';
import type { ElementContext } from './element-context';
import { awaitedBox, overlaidBox } from './overlays';
import { isList } from './photo-evidence';
import type { Reading } from './reading';
import { isWritableOverlay, isWritablePicture, writtenBox } from './written';

/**
 * The photo box that an element is in, or would be in once it shows a photo; null where it is in
 * none.
 */
export function boxIn(element: Element, reading: Reading): HTMLElement | null {
  const around = reading.around(element);
  const { skip, noPhotos, box, written } = around;
  if (skip || noPhotos) return null;
  if (box && !written) return box;
  if (isPhotoPicture(element))
    return written ? writtenBox(element) : ownBox(element, around, reading);
  return pictureLink(element, around, reading) ?? (written ? null : boxOfOverlay(element, reading));
}

/** The box of a photo whose link is there before its picture; null for what a member may have written. */
export function boxOfOverlay(link: Element, reading: Reading): HTMLElement | null {
  return isWritableOverlay(link) ? null : awaitedBox(link, reading);
}

/**
 * The box of a photo's picture for which no class name suggests one: the link around it, what it
 * shares with a link that lies over it, else what it fills. Null where it is the cover of an album or
 * another list, one that it links to or that stands beside it; and where it stands in the page itself.
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

/** The link that an element is, or is in. */
export function linkAround(element: Element, { link }: ElementContext): HTMLElement | null {
  const isLink = tagOf(element) === 'a' && attributeOf(element, 'href') !== null;
  return isLink ? (element as HTMLElement) : link;
}

const MEDIA = new Set(['img', 'picture', 'video']);

/** What a picture is a source of, which stands right around it; else itself. */
function mediumAround(picture: Element): Element {
  const around = tagOf(picture) === 'video' ? null : parentOf(picture);
  return around && ['picture', 'video'].includes(tagOf(around)) ? around : picture;
}

function isPhotoPicture(element: Element): boolean {
  return imageOf(element)?.kind === 'photo';
}

/** A link to a photo that shows it. */
function pictureLink(
  element: Element,
  around: ElementContext,
  { contentsOf }: Reading,
): HTMLElement | null {
  const link = linkAround(element, around);
  if (!link || targetOf(link)?.kind !== 'photo') return null;
  return contentsOf(link).hasPhotos ? link : null;
}
