/** A place on Earth, in degrees. */
export interface Place {
  latitude: number;
  longitude: number;
}

/** Flickr's `accuracy` of a place, from 1 for the world to 16 for a street: a city is 11. */
const CITY = 11;
const MICRO = 1e6;

/**
 * Reads where a photo was taken from `geo` in its file of the account export: millionths of degrees as text, in
 * an object or, in older exports, in an array with one element. Null if it is only a region or a country, or
 * at 0, 0, which means unknown.
 * @see https://www.flickr.com/services/api/flickr.photos.geo.setLocation.html for `accuracy`
 * @see https://github.com/tagspaces/flickr-export-organizer and
 *   https://github.com/dzhus/flickr-takeaway-processor, which read both forms
 */
export function readGeo(geo: unknown): Place | null {
  const one: unknown = Array.isArray(geo) ? geo[0] : geo;
  if (typeof one !== 'object' || one === null) return null;
  const { latitude, longitude, accuracy } = one as Record<string, unknown>;
  if (accuracy !== undefined && !(Number(accuracy) >= CITY)) return null;
  return placeAt(degrees(latitude), degrees(longitude));
}

/** The place, or null if there is none, as at 91 degrees north. */
export function placeAt(latitude: number, longitude: number): Place | null {
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) return null;
  return latitude === 0 && longitude === 0 ? null : { latitude, longitude };
}

/** NaN for anything but a whole number of millionths. */
const degrees = (text: unknown): number =>
  /^-?[0-9]{1,9}$/.test(String(text)) ? Number(text) / MICRO : NaN;
