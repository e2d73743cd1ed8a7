import type { Member, Photo } from './site';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Escapes text for markup. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (c) => ENTITIES[c]!);

/** At least six hexadecimal digits, as Flickr adds after a photo's id. */
const secretOf = (id: string) => Number(id).toString(16).slice(-10).padStart(10, 'a');

/** A photo's image address in one of Flickr's sizes, such as `n` (320) or `b` (1024). */
export const imageAddress = (photo: Photo, size: string): string =>
  `//live.staticflickr.com/65535/${photo.id}_${secretOf(photo.id)}_${size}.jpg`;

export const iconAddress = ({ nsid }: Member): string =>
  `//live.staticflickr.com/65535/buddyicons/${nsid}_r.jpg?1700000000#${nsid}`;

export const memberPath = ({ alias }: Member): string => `/photos/${alias}/`;

export const photoPath = (photo: Photo, context = ''): string =>
  `${memberPath(photo.owner)}${photo.id}/${context && `in/${context}/`}`;
