import { isOverlay, linkedPhoto, SEVERAL, type Contents } from './contents';
import { attributeOf, nextOf, parentOf, previousOf, tagOf } from '../../dom/nodes';
import type { Reading } from './reading';

const CONTEXT = /\/in\/[^/]+-(\d+)(?:\/|$)/;

/**
 * A link without text overlays a picture, which may not be present yet. If no class name suggests a photo's
 * box, such links show where it is.
 */

/**
 * The element filled by a picture and the link that overlays it; null if there is none, or if it has other
 * photos too.
 */
export function overlaidBox(block: Element, { contentsOf }: Reading): HTMLElement | null {
  const over = [nextOf(block), previousOf(block)].find(isOverlay);
  const photoId = over ? linkedPhoto(over) : null;
  const box = parentOf(block);
  if (photoId === null || !box) return null;
  const { linked, isLarge } = contentsOf(box);
  return linked === photoId && !isLarge ? box : null;
}

/**
 * The box of a photo that has a link without text and no picture yet: the parent of the first such link.
 * Null for an arrow to the next photo and the like. A photo's link differs from an arrow: it leads to a
 * photo of the list that the page shows, or it is not the only link to that photo, with no other photo in
 * between.
 */
export function awaitedBox(element: Element, reading: Reading): HTMLElement | null {
  if (!isOverlay(element) || linkedPhoto(element) === null) return null;
  const part = awaitingPart(parentOf(element), reading);
  const isShown = part && (part.links > 1 || isInList(element, reading.address.listId));
  return isShown && part.overlay === element ? parentOf(element) : null;
}

/** See {@link Reading.awaiting}. Climbs past each element once per reading. */
function awaitingPart(
  element: Element | null,
  { contentsOf, awaiting }: Reading,
): Contents | null | undefined {
  const climbed: Element[] = [];
  let part: Contents | null | undefined;
  for (let up = element; up && tagOf(up) !== 'body'; up = parentOf(up)) {
    if (awaiting.has(up)) {
      const beyond = awaiting.get(up);
      if (beyond !== undefined) part = beyond;
      break;
    }
    const contents = contentsOf(up);
    // It is shown already, in the picture's own box.
    const isShown = contents.linked !== SEVERAL && !contents.isLarge && contents.showsLinked;
    if (contents.linked === SEVERAL || contents.isLarge || contents.hasPhotos) {
      awaiting.set(up, isShown ? null : undefined);
      if (isShown) part = null;
      break;
    }
    climbed.push(up);
    part = contents;
  }
  for (const up of climbed) awaiting.set(up, part);
  return part;
}

/** Links from a list say so: `…/in/gallery-{owner}-{number}`, `…/in/album-{number}`. */
function isInList(link: Element, listId: string | null): boolean {
  const [, id] = CONTEXT.exec(attributeOf(link, 'href') ?? '') ?? [];
  return id !== undefined && id === listId;
}
