import { parseOwner } from '../../ids/nsid';
import { isPhotoId } from '../../ids/photo-id';
import type { Query } from './types';

const LIST_ID = /^[1-9][0-9]{0,19}$/;
const MAX_SHOWN = 40;

/** A Flickr page that refers to nothing we look up. */
export const PAGE: Query = { kind: 'page' };

/** A text that was not understood; `error` says why in one sentence. */
export function invalid(error: string): Query {
  return { kind: 'invalid', error };
}

/** The photo with that id; `owner` as in its address, or null if it has none. */
export function photo(id: string, owner: string | null): Query {
  if (!isPhotoId(id)) return invalid(`“${shorten(id)}” is not the number of a photo.`);
  return { kind: 'photo', photoId: id, owner: owner === null ? null : parseOwner(owner) };
}

/** The album with that id, which has more digits than a photo id. */
export function album(id: string, owner: string | null): Query {
  if (!LIST_ID.test(id)) return invalid(`“${shorten(id)}” is not the number of an album.`);
  return { kind: 'album', albumId: id, owner: owner === null ? null : parseOwner(owner) };
}

/** The gallery with that id; `owner` is its curator, not the owner of its photos. */
export function gallery(id: string, owner: string | null): Query {
  if (!LIST_ID.test(id)) return invalid(`“${shorten(id)}” is not the number of a gallery.`);
  return { kind: 'gallery', galleryId: id, owner: owner === null ? null : parseOwner(owner) };
}

/** The member with that NSID or path alias. */
export function member(text: string): Query {
  const owner = parseOwner(text);
  if (owner === null) return invalid(`“${shorten(text)}” is not the name of a member.`);
  return { kind: 'owner', owner };
}

/** The group with that NSID or path alias; both look like members'. */
export function group(text: string): Query {
  const name = parseOwner(text);
  if (name === null) return invalid(`“${shorten(text)}” is not the name of a group.`);
  return { kind: 'group', group: name };
}

/** A single tag. A comma-separated list of tags is a `page`. */
export function tag(text: string): Query {
  const trimmed = text.trim();
  return trimmed === '' || trimmed.includes(',') ? PAGE : { kind: 'tag', tag: trimmed };
}

/** Shortens a text for an error message. */
function shorten(text: string): string {
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}
