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

/*
 * Flickr cleans the markup in what members write: a few tags pass, and of their attributes only
 * addresses, sizes and the like. What has a class, a style, an id or data is the app's own.
 */
const TAGS = new Set(
  'a img b i u s em strong del ins strike small big sub sup tt code pre q cite span p br blockquote ul ol li'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(
  'href src alt width height border align title rel target lang dir'.split(' '),
);

/** Whether an element, apart from what is in it, may be one that a member wrote. */
export function isWritable(element: Element): boolean {
  return TAGS.has(tagOf(element)) && attributeNamesOf(element).every((it) => ATTRIBUTES.has(it));
}

/** Whether a picture, with what it stands in, may be one that a member put into a text. */
export function isWritablePicture(picture: Element): boolean {
  const parent = parentOf(picture);
  return tagOf(picture) === 'img' && parent !== null && isWritable(picture) && isWritable(parent);
}

/**
 * Whether a link without words or picture may be a member's. The app's own has a class or the
 * like, or what its picture will stand in beside it.
 */
export function isWritableOverlay(link: Element): boolean {
  const beside = [previousOf(link), nextOf(link)];
  return isWritable(link) && beside.every((it) => it === null || TAGS.has(tagOf(it)));
}

/**
 * The box of a picture in a text: the link around it, else the block that it stands in. Null where
 * that shows more than the picture: another one, words in the link, other links in the block.
 */
export function writtenBox(picture: Element): HTMLElement | null {
  const link = closestTo(picture, 'a[href]');
  const box = link ?? parentOf(closestTo(picture, 'picture') ?? picture);
  if (!box || elementsIn(box, 'img').item(1) !== null) return null;
  if (selectWithin(box, 'video, [style*="url"]') !== null) return null;
  const isAlone = link ? textOf(link).trim() === '' : selectWithin(box, 'a') === null;
  return isAlone ? box : null;
}
