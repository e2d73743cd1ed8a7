import * as v from 'valibot';
import { parseAddress } from '../flickr/address/address';
import { isNsid, parseNsid } from '../ids/nsid';
import { isPhotoId } from '../ids/photo-id';
import type { PhotoDetails } from './photo-set';
import { readGeo } from './place';
import type { Account, Privacy } from './types';

/** A photo's JSON file in the account export. */
const PHOTO = v.object({
  id: v.pipe(v.union([v.string(), v.number()]), v.transform(String)),
  date_taken: v.optional(v.unknown()),
  date_imported: v.optional(v.unknown()),
  privacy: v.optional(v.unknown()),
  photopage: v.optional(v.unknown()),
  geo: v.optional(v.unknown()),
});

/** The contents of a photo's file. */
export interface PhotoFile {
  details: PhotoDetails;
  /** NSID or alias from the photo's address; null if it has none. */
  owner: string | null;
}

/**
 * Reads `photo_<id>.json`.
 * @throws {Error} if its format is unknown, or its id differs from that in its name.
 */
export function readPhotoFile(text: string, id: number): PhotoFile {
  const photo = v.parse(PHOTO, JSON.parse(text));
  if (photo.id !== String(id)) throw new Error(`It is about photo ${photo.id}, not ${id}.`);
  const { photopage } = photo;
  const page = typeof photopage === 'string' ? parseAddress(photopage) : null;
  return {
    details: {
      posted: secondsOf(photo.date_imported),
      taken: secondsOf(photo.date_taken),
      privacy: privacyOf(photo.privacy),
      place: readGeo(photo.geo),
    },
    owner: page?.kind === 'photo' ? page.owner : null,
  };
}

const DATE = /^([0-9]{4})-([0-9]{2})-([0-9]{2}) ([0-9]{2}):([0-9]{2}):([0-9]{2})$/;

/** Parses `YYYY-MM-DD hh:mm:ss`, whose time zone is unknown, to seconds since 1970; NaN for anything else. */
export function secondsOf(date: unknown): number {
  const [, year, month, day, hour, minute, second] =
    (typeof date === 'string' ? DATE.exec(date) : null) ?? [];
  // Flickr writes zeros for unknown dates.
  if (year === undefined || year === '0000') return NaN;
  const time = Date.parse(`${year}-${month!}-${day!}T${hour!}:${minute!}:${second!}Z`);
  return time / 1_000;
}

function privacyOf(text: unknown): Privacy {
  if (text === 'public' || text === 'private') return text;
  return typeof text === 'string' && /friend|family/.test(text) ? 'limited' : 'unknown';
}

const ALBUMS = v.object({
  albums: v.array(v.object({ photos: v.optional(v.array(v.unknown()), []) })),
});

/** The photos in `albums.json`; a member's albums contain only their own photos. @throws {Error} */
export function readAlbums(text: string): number[] {
  return v
    .parse(ALBUMS, JSON.parse(text))
    .albums.flatMap(({ photos }) => photos.map(String))
    .filter(isPhotoId)
    .map(Number);
}

const COUNTS = /^photos?_?count$|^count_photos$|^photos$/i;

/**
 * Reads the account's owner and number of photos from `account_profile.json`. The place of the number is not
 * documented: it is found by its name, and ignored unless it is a number.
 * @throws {Error}
 */
export function readProfile(text: string): Account {
  const profile = v.parse(v.record(v.string(), v.unknown()), JSON.parse(text));
  const nsid = typeof profile.nsid === 'string' ? parseNsid(profile.nsid) : null;
  const nested = Object.values(profile).filter((value) => isRecord(value));
  const counts = [profile, ...nested]
    .flatMap((record) => Object.entries(record))
    .filter(([name]) => COUNTS.test(name))
    .map(([, value]) =>
      typeof value === 'string' && /^[0-9]+$/.test(value) ? Number(value) : value,
    )
    .filter((value) => Number.isSafeInteger(value) && Number(value) >= 0);
  return {
    owner: nsid !== null && isNsid(nsid) ? nsid : null,
    photos: counts.length > 0 ? Number(counts[0]) : null,
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
