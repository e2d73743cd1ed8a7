import { parseOwner } from '../../ids/nsid';
import { isPhotoId } from '../../ids/photo-id';
import type { Query } from './types';

const LIST_ID = /^[1-9][0-9]{0,19}$/;
const MAX_SHOWN = 40;

/** A Flickr page that names nothing we know of. */
export const PAGE: Query = { kind: 'page' };

/** Not understood, and why in one sentence. */
export function invalid(error: string): Query {
  return { kind: 'invalid', error };
}

/** The photo of that number; `owner` as its address writes it, or null where it names none. */
export function photo(id: string, owner: string | null): Query {
  if (!isPhotoId(id)) return invalid(`“${shorten(id)}” is not the number of a photo.`);
  return { kind: 'photo', photoId: id, owner: owner === null ? null : parseOwner(owner) };
}

/** The album of that number, which has more digits than a photo's. */
export function album(id: string, owner: string | null): Query {
  if (!LIST_ID.test(id)) return invalid(`“${shorten(id)}” is not the number of an album.`);
  return { kind: 'album', albumId: id, owner: owner === null ? null : parseOwner(owner) };
}

/** The gallery of that number; `owner` is who put it together, not whose photos it shows. */
export function gallery(id: string, owner: string | null): Query {
  if (!LIST_ID.test(id)) return invalid(`“${shorten(id)}” is not the number of a gallery.`);
  return { kind: 'gallery', galleryId: id, owner: owner === null ? null : parseOwner(owner) };
}

/** The member of that NSID or path alias. */
export function member(text: string): Query {
  const owner = parseOwner(text);
  if (owner === null) return invalid(`“${shorten(text)}” is not the name of a member.`);
  return { kind: 'owner', owner };
}

/** The group of that NSID or path alias; they look like members'. */
export function group(text: string): Query {
  const name = parseOwner(text);
  if (name === null) return invalid(`“${shorten(text)}” is not the name of a group.`);
  return { kind: 'group', group: name };
}

/** One tag. A list of several, divided by commas, is only a page. */
export function tag(text: string): Query {
  const trimmed = text.trim();
  return trimmed === '' || trimmed.includes(',') ? PAGE : { kind: 'tag', tag: trimmed };
}

/** A text as an error may repeat it. */
function shorten(text: string): string {
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}
