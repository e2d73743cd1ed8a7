import { parseAddress } from '../../flickr/address/address';
import { parseOwner } from '../../ids/nsid';
import { parsePhotoId } from '../../ids/photo-id';
import { isNsid, normalOwner } from '../owner';

/** What a cell names: a photo, a member, or a photo and its owner. */
export interface Named {
  /** -1 where it names no photo. */
  photoId: number;
  /** Null where it names no member. */
  owner: string | null;
}

const NOTHING: Named = { photoId: -1, owner: null };

/**
 * Reads a photo id, an address of a photo or its image, a member's address or an NSID; an empty
 * cell names nothing. Null where the text is none of these.
 */
export function readNamed(text: string): Named | null {
  if (text === '') return NOTHING;
  const photoId = parsePhotoId(text);
  if (photoId >= 0) return { photoId, owner: null };
  const owner = text.includes('@') ? normalOwner(parseOwner(text)) : null;
  if (owner !== null) return { photoId: -1, owner };
  const query = parseAddress(text);
  if (query.kind === 'photo') {
    return { photoId: Number(query.photoId), owner: normalOwner(query.owner) };
  }
  return query.kind === 'owner' ? { photoId: -1, owner: normalOwner(query.owner) } : null;
}

/** Reads an NSID, a path alias or a member's address. Null where the text is none of these. */
export function readOwner(text: string): string | null {
  if (isNsid(text)) return text;
  const owner = parseOwner(text);
  if (owner !== null) return normalOwner(owner);
  const query = parseAddress(text);
  return query.kind === 'owner' ? normalOwner(query.owner) : null;
}

const DATASET = /^[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9])?$/;

/** A dataset's id: lower-case letters, digits, `.`, `_` and `-`. Null where the text is none. */
export function readDataset(text: string): string | null {
  const id = text.toLowerCase();
  return DATASET.test(id) ? id : null;
}

let last = { text: '', id: readDataset('') };

/** The same, for rows of which many in turn name one dataset. */
export function readDatasetOfRow(text: string): string | null {
  if (text !== last.text) last = { text, id: readDataset(text) };
  return last.id;
}

/** What two cells name together; null where they contradict each other. */
export function join(a: Named, b: Named): Named | null {
  if (b === NOTHING) return a;
  const photoId = a.photoId < 0 ? b.photoId : a.photoId;
  if (b.photoId >= 0 && b.photoId !== photoId) return null;
  if (a.owner === null || b.owner === null || a.owner === b.owner) {
    return { photoId, owner: a.owner ?? b.owner };
  }
  // An alias beside an NSID is another name of the same member.
  if (isNsid(a.owner) === isNsid(b.owner)) return null;
  return { photoId, owner: isNsid(a.owner) ? a.owner : b.owner };
}
