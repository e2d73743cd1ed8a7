import {
  attributeNamesOf,
  closestTo,
  elementsIn,
  nextOf,
  parentOf,
  previousOf,
  selectWithin,
  tagOf,
  textOf,
} from '../../dom/nodes';

/**
 * Flickr sanitises what members write: only a few tags remain, and of their attributes only addresses,
 * sizes and the like. Elements with a class, a style, an id or data attributes are the app's.
 */
const TAGS = new Set(
  'a img b i u s em strong del ins strike small big sub sup tt code pre q cite span p br blockquote ul ol li'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(
  'href src alt width height border align title rel target lang dir'.split(' '),
);

/** Whether a member may have written an element, disregarding its contents. */
export function isWritable(element: Element): boolean {
  return TAGS.has(tagOf(element)) && attributeNamesOf(element).every((it) => ATTRIBUTES.has(it));
}

/** Whether a member may have put a picture, with the elements around it, into a text. */
export function isWritablePicture(picture: Element): boolean {
  const parent = parentOf(picture);
  return tagOf(picture) === 'img' && parent !== null && isWritable(picture) && isWritable(parent);
}

/**
 * Whether a member may have written a link without text or picture. The app's own links have a class or the
 * like, or are beside the element that will hold the picture.
 */
export function isWritableOverlay(link: Element): boolean {
  const beside = [previousOf(link), nextOf(link)];
  return isWritable(link) && beside.every((it) => it === null || TAGS.has(tagOf(it)));
}

/**
 * The box of a picture in a text: the link around it, else its block. Null if that shows more than the
 * picture: another one, text in the link, other links in the block.
 */
export function writtenBox(picture: Element): HTMLElement | null {
  const link = closestTo(picture, 'a[href]');
  const box = link ?? parentOf(closestTo(picture, 'picture') ?? picture);
  if (!box || elementsIn(box, 'img').item(1) !== null) return null;
  if (selectWithin(box, 'video, [style*="url"]') !== null) return null;
  const isAlone = link ? textOf(link).trim() === '' : selectWithin(box, 'a') === null;
  return isAlone ? box : null;
}
