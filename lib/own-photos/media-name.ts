import { FIRST_INVENTED_PHOTO } from '../ids/invented';

const MEDIA =
  /\.(?:jpe?g|png|gif|tiff?|webp|heic|bmp|mp4|m4v|mov|avi|wmv|mpe?g|3gp|3g2|mts|m2ts|ogv|webm|mkv)$/i;

/** Whether a file is a picture or a film by its name. */
export const isMedia = (name: string): boolean => MEDIA.test(name);

/**
 * The photo's number in the name of a file of Flickr's own media archives, `<title>_<id>_o.<ext>` or
 * `<title>_<id>.<ext>`: the last run of 8 to 11 digits, as titles may hold digits too. Null for none.
 */
export function idInExportName(name: string): number | null {
  const runs = stem(name).match(/[0-9]+/g) ?? [];
  return runs.map(asId).findLast((id) => id !== null) ?? null;
}

/** What Flickr and downloaders put behind the number for a size: `_o`, `_b`, `_3k`. */
const SIZE = /_(?:[0-9]?[a-z]|[a-z][0-9])$/;
const SECRET = /^[0-9a-f]{10}$/;

/**
 * The photo's number in the name of a picture from anywhere: Flickr's own names
 * (`<id>_<secret>_<size>`), those of its export, and gallery-dl's (`flickr_<id>`). Null where the
 * name does not tell it for certain, as cameras put dates and times into names that look like it.
 */
export function idInName(name: string): number | null {
  const base = stem(name).toLowerCase();
  const [last = '', before = ''] = base.replace(SIZE, '').split('_').reverse();
  const id = asId(last);
  if (id === null) return SECRET.test(last) ? asId(before) : null;
  // A number and its secret, or a title and its number?
  if (SECRET.test(last) && asId(before) !== null) return null;
  if (base.endsWith('_o')) return id;
  return isDay(last) || (isDay(before) && isClock(last)) ? null : id;
}

/** Without folders and extensions; also without that of details beside a picture. */
const stem = (name: string): string =>
  name
    .slice(name.lastIndexOf('/') + 1)
    .replace(/\.json$/i, '')
    .replace(MEDIA, '');

/** Flickr's numbers have 8 to 11 digits, invented ones 13. */
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
