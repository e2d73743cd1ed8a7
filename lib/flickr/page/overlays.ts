import { isOverlay, linkedPhoto, SEVERAL, type Contents } from './contents';
import { attributeOf, nextOf, parentOf, previousOf, tagOf } from '../../dom/nodes';
import type { Reading } from './reading';

const CONTEXT = /\/in\/[^/]+-(\d+)(?:\/|$)/;

/*
 * A link without words lies over a picture, which may not be there yet. Where no class name suggests
 * a photo's box, such links tell what it is.
 */

/**
 * What a picture fills together with the link that lies over it; null where there is none, or where
 * other photos are there too.
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
 * The box of a photo that shows a link without words and no picture yet: the first such link's
 * parent. Null for an arrow to the next photo and the like: what tells them apart is that the former
 * leads to a photo of the list that the page shows, or is not the only link to it, with no other
 * photo between.
 */
export function awaitedBox(element: Element, reading: Reading): HTMLElement | null {
  if (!isOverlay(element) || linkedPhoto(element) === null) return null;
  const part = awaitingPart(parentOf(element), reading);
  const isShown = part && (part.links > 1 || isInList(element, reading.address.listId));
  return isShown && part.overlay === element ? parentOf(element) : null;
}

/** See {@link Reading.awaiting}. Climbs past each element once in a reading. */
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
    // Shown after all, in the picture's own box.
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

/** Links from a list say where they come from: `…/in/gallery-{owner}-{number}`, `…/in/album-{number}`. */
function isInList(link: Element, listId: string | null): boolean {
  const [, id] = CONTEXT.exec(attributeOf(link, 'href') ?? '') ?? [];
  return id !== undefined && id === listId;
}
