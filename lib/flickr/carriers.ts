import type { ImageFile } from './image-file';
import { parseImageAddress } from './image-file';

/** Attributes in which a page of Flickr names photos and members. */
export const CARRIER_ATTRIBUTES = [
  ...['href', 'src', 'srcset', 'style', 'poster', 'data-src', 'data-defer-src'],
  ...['data-photo-id', 'data-photo-owner', 'data-person-nsid'],
];

/** Every element that may show a picture. */
export const PICTURES = 'img, video, source, [style*="url"]';

/** Every element that may name a photo or a member, and the wells, which may do so silently. */
export const CARRIERS = `a[href], ${PICTURES}, [data-photo-id], [data-person-nsid], [class*="photo-well-media"]`;

/** In this order: what shows before what is to show later. */
const SOURCES = ['src', 'data-src', 'data-defer-src', 'srcset', 'poster'];
const MEDIA = new Set(['img', 'video', 'source']);
const BACKGROUND = /url\(\s*["']?([^"')\s]+)/;

/** What an element's own picture is of: its source or its inline background. */
export function imageOf(element: Element): ImageFile | null {
  if (MEDIA.has(element.localName)) {
    for (const name of SOURCES) {
      const value = element.getAttribute(name);
      const image = value ? parseImageAddress(firstAddress(name, value)) : null;
      if (image) return image;
    }
  }
  const background = BACKGROUND.exec(element.getAttribute('style') ?? '');
  return background ? parseImageAddress(background[1]!) : null;
}

/** A `srcset` lists one photo in several sizes. */
function firstAddress(name: string, value: string): string {
  return name === 'srcset' ? value.trim().split(/[\s,]/, 1)[0]! : value;
}
