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
  if (!TAGS.has(element.localName)) return false;
  for (const { name } of element.attributes) if (!ATTRIBUTES.has(name)) return false;
  return true;
}

/** Whether a picture, with what it stands in, may be one that a member put into a text. */
export function isWritablePicture(picture: Element): boolean {
  const parent = picture.parentElement;
  return (
    picture.localName === 'img' && parent !== null && isWritable(picture) && isWritable(parent)
  );
}

/**
 * Whether a link without words or picture may be a member's. The app's own has a class or the
 * like, or what its picture will stand in beside it.
 */
export function isWritableOverlay(link: Element): boolean {
  const beside = [link.previousElementSibling, link.nextElementSibling];
  return isWritable(link) && beside.every((it) => it === null || TAGS.has(it.localName));
}

/**
 * The box of a picture in a text: the link around it, else the block that it stands in. Null where
 * that shows more than the picture: another one, words in the link, other links in the block.
 */
export function writtenBox(picture: Element): HTMLElement | null {
  const link = picture.closest<HTMLElement>('a[href]');
  const box = link ?? (picture.closest('picture') ?? picture).parentElement;
  if (box?.getElementsByTagName('img').item(1) !== null) return null;
  if (box.querySelector('video, [style*="url"]') !== null) return null;
  const isAlone = link ? link.textContent.trim() === '' : box.querySelector('a') === null;
  return isAlone ? box : null;
}
