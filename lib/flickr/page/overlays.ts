import { imageOf, PICTURES, targetOf } from './candidates';
import type { PageAddress } from './page-address';

const CONTEXT = /\/in\/[^/]+-(\d+)(?:\/|$)/;

/*
 * A link without words lies over a picture, which may not be there yet. Where no class name suggests
 * a photo's box, such links tell what it is.
 */

/**
 * What a picture fills together with the link that lies over it; null where there is none, or where
 * other photos are there too.
 */
export function overlaidBox(block: Element): HTMLElement | null {
  const over = [block.nextElementSibling, block.previousElementSibling].find(isOverlay);
  const photoId = over ? photoOf(over) : null;
  const box = block.parentElement;
  return photoId !== null && box && !namesOther(box, photoId) ? box : null;
}

/**
 * The box of a photo that shows a link without words and no picture yet: the first such link's
 * parent. Null for an arrow to the next photo and the like: what tells them apart is that the former
 * leads to a photo of the list that the page shows, or is not the only link to it, with no other
 * photo between.
 */
export function awaitedBox(element: Element, { listId }: PageAddress): HTMLElement | null {
  const photoId = isOverlay(element) ? photoOf(element) : null;
  if (photoId === null) return null;
  let links: Element[] = [];
  for (let up = element.parentElement; up; up = up.parentElement) {
    if (up.localName === 'body' || namesOther(up, photoId)) break;
    const photos = [...up.querySelectorAll(PICTURES)].flatMap((picture) => {
      const image = imageOf(picture);
      return image?.kind === 'photo' ? image.photoId : [];
    });
    // Shown after all, in the picture's own box.
    if (photos.includes(photoId)) return null;
    if (photos.length > 0) break;
    links = [...up.getElementsByTagName('a')].filter((link) => photoOf(link) === photoId);
  }
  const isShown = links.length > 1 || isInList(element, listId);
  return isShown && links.find(isOverlay) === element ? element.parentElement : null;
}

/** Links from a list say where they come from: `…/in/gallery-{owner}-{number}`, `…/in/album-{number}`. */
function isInList(link: Element, listId: string | null): boolean {
  const [, id] = CONTEXT.exec(link.getAttribute('href') ?? '') ?? [];
  return id !== undefined && id === listId;
}

function isOverlay(element: Element | null | undefined): element is HTMLElement {
  return (
    element?.localName === 'a' &&
    element.textContent.trim() === '' &&
    imageOf(element) === null &&
    element.querySelector(PICTURES) === null
  );
}

function photoOf(link: Element): string | null {
  const target = targetOf(link);
  return target?.kind === 'photo' ? target.photoId : null;
}

/** Whether a link in it leads to another photo. Ends at the first, as lists may be long. */
function namesOther(element: Element, photoId: string): boolean {
  for (const link of element.getElementsByTagName('a')) {
    const named = photoOf(link);
    if (named !== null && named !== photoId) return true;
  }
  return false;
}
