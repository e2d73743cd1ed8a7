import { FIRST_INVENTED_PHOTO } from '../ids/invented';

const MEDIA =
  /\.(?:jpe?g|png|gif|tiff?|webp|heic|bmp|mp4|m4v|mov|avi|wmv|mpe?g|3gp|3g2|mts|m2ts|ogv|webm|mkv)$/i;

/** Whether a file's name is that of a picture or video. */
export const isMedia = (name: string): boolean => MEDIA.test(name);

/**
 * Finds the photo id in the name of a file from Flickr's media archives, `<title>_<id>_o.<ext>` or
 * `<title>_<id>.<ext>`: the last run of 8 to 11 digits, because titles may contain digits too. Null if there
 * is none.
 */
export function idInExportName(name: string): number | null {
  const runs = stem(name).match(/[0-9]+/g) ?? [];
  return runs.map(asId).findLast((id) => id !== null) ?? null;
}

/** The suffix by which Flickr and downloaders mark a size: `_o`, `_b`, `_3k`. */
const SIZE = /_(?:[0-9]?[a-z]|[a-z][0-9])$/;
const SECRET = /^[0-9a-f]{10}$/;

/**
 * Finds the photo id in the name of any picture: Flickr's names (`<id>_<secret>_<size>`), those of its export,
 * and gallery-dl's (`flickr_<id>`). Null if it is not certain, because dates and times in cameras' file names
 * look like ids.
 */
export function idInName(name: string): number | null {
  const base = stem(name).toLowerCase();
  const [last = '', before = ''] = base.replace(SIZE, '').split('_').reverse();
  const id = asId(last);
  if (id === null) return SECRET.test(last) ? asId(before) : null;
  // An id and its secret, or a title and its id?
  if (SECRET.test(last) && asId(before) !== null) return null;
  if (base.endsWith('_o')) return id;
  return isDay(last) || (isDay(before) && isClock(last)) ? null : id;
}

/** The name without folders and extensions, including the `.json` of a picture's details. */
const stem = (name: string): string =>
  name
    .slice(name.lastIndexOf('/') + 1)
    .replace(/\.json$/i, '')
    .replace(MEDIA, '');

/** Flickr's ids have 8 to 11 digits, invented ones 13. */
function asId(digits: string): number | null {
  if (!/^[1-9][0-9]*$/.test(digits)) return null;
  const isFlickrs = digits.length >= 8 && digits.length <= 11;
  const isInvented = digits.length === 13 && Number(digits) >= FIRST_INVENTED_PHOTO;
  return isFlickrs || isInvented ? Number(digits) : null;
}

/** Whether digits may be a day, such as 20171231. */
const isDay = (digits: string): boolean =>
  /^(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])$/.test(digits);

/** Whether digits may be a time with milliseconds, such as 235959999. */
const isClock = (digits: string): boolean =>
  /^(?:[01][0-9]|2[0-3])[0-5][0-9][0-5][0-9][0-9]{3}$/.test(digits);
