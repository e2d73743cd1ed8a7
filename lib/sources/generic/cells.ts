import { parseAddress } from '../../flickr/address/address';
import { cleanText } from '../../flickr/address/clean-text';
import { readImageName } from '../../flickr/address/image-name';
import { parsePastedPhotos } from '../../flickr/address/pasted-address';
import { readWrittenNumber } from '../../flickr/address/written-number';
import { parseNsid, parseOwner } from '../../ids/nsid';
import { parsePhotoId } from '../../ids/photo-id';
import { isNsid, normalOwner } from '../owner';
import { isNothing } from './nothing';

/** What a cell names: a photo, a member, or a photo with its owner. */
export interface Named {
  /** -1 if it names no photo. */
  photoId: number;
  /** Null if it names no member. */
  owner: string | null;
}

export const NOTHING: Named = { photoId: -1, owner: null };

/**
 * Reads a photo id in any notation that tables use, the address of a photo or its image, an image's name, a
 * member's address or an NSID; words for "nothing" name nothing. Null if the text is none of these, or a
 * number with lost digits.
 */
export function readNamed(text: string): Named | null {
  if (text === '') return NOTHING;
  const photoId = parsePhotoId(text);
  if (photoId >= 0) return { photoId, owner: null };
  if (isNothing(text)) return NOTHING;
  const owner = readNsid(text);
  if (owner !== null) return { photoId: -1, owner };
  return readAddress(text) ?? readWritten(text);
}

/** The same for a column of addresses, where a bare number does not count. */
export const readLinked = (text: string): Named | null =>
  NUMBER.test(text) ? null : readNamed(text);

const NUMBER = /^[0-9.,]+$/;

/** Reads the address of a photo, its image or a member. Null for any other text. */
function readAddress(text: string): Named | null {
  const query = parseAddress(text);
  if (query.kind === 'photo') {
    return { photoId: Number(query.photoId), owner: normalOwner(query.owner) };
  }
  return query.kind === 'owner' ? { photoId: -1, owner: normalOwner(query.owner) } : null;
}

/** The same, with whatever people and programs put around it; also image names. */
function readWritten(text: string): Named | null {
  const clean = cleanText(text) ?? text;
  const number = readWrittenNumber(clean) ?? readImageName(clean);
  if (number !== null) {
    const photoId = parsePhotoId(number);
    return photoId < 0 ? null : { photoId, owner: null };
  }
  const photos = parsePastedPhotos(clean);
  const [photo] = photos;
  if (photo && photos.length === 1) {
    return { photoId: Number(photo.photoId), owner: normalOwner(photo.owner) };
  }
  if (clean === text) return null;
  const owner = readNsid(clean);
  return owner === null ? readAddress(clean) : { photoId: -1, owner };
}

/** An NSID in its normal form, also from a member's address. Null for any other text. */
export const readNsid = (text: string): string | null =>
  /[@%]/.test(text) ? normalOwner(parseNsid(text)) : null;

/** Reads an NSID, a path alias or a member's address. Null if the text is none of these. */
export function readOwner(text: string): string | null {
  if (isNsid(text)) return text;
  if (isNothing(text)) return null;
  const owner = parseOwner(text);
  if (owner !== null) return normalOwner(owner);
  const named = readAddress(text);
  return named?.photoId === -1 ? named.owner : null;
}

/**
 * The member named in a cell of an owner column. A bare number does not count, because programs number
 * their rows and users. Null if it names nobody.
 * @param hasAliases whether the column holds path aliases rather than arbitrary names.
 */
export function readMember(cell: string, hasAliases: boolean): string | null {
  if (isNsid(cell)) return cell;
  const text = cleanText(cell) ?? cell;
  const isWord = !/[@%./:]/.test(text);
  if (isWord && (!hasAliases || /^[0-9]+$/.test(text))) return null;
  return readOwner(text);
}

const DATASET = /^[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9])?$/;

/** A dataset's id: lower-case letters, digits, `.`, `_` and `-`. Null if the text is not one. */
export function readDataset(text: string): string | null {
  const id = text.toLowerCase();
  return DATASET.test(id) ? id : null;
}

let last = { text: '', id: readDataset('') };

/** The same, cached for consecutive rows of one dataset. */
export function readDatasetOfRow(text: string): string | null {
  if (text !== last.text) last = { text, id: readDataset(text) };
  return last.id;
}

/** What two cells name together; null if they contradict each other. */
export function join(a: Named, b: Named): Named | null {
  if (b === NOTHING) return a;
  const photoId = a.photoId < 0 ? b.photoId : a.photoId;
  if (b.photoId >= 0 && b.photoId !== photoId) return null;
  if (a.owner === null || b.owner === null || a.owner === b.owner) {
    return { photoId, owner: a.owner ?? b.owner };
  }
  // An alias beside an NSID is another name for the same member.
  if (isNsid(a.owner) === isNsid(b.owner)) return null;
  return { photoId, owner: isNsid(a.owner) ? a.owner : b.owner };
}
