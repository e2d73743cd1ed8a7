/** A place on Earth, in degrees. */
export interface Place {
  latitude: number;
  longitude: number;
}

/** Flickr's word for how exact a place is, from 1 for the world to 16 for a street: a city is 11. */
const CITY = 11;
const MICRO = 1e6;

/**
 * Where a photo was taken, by `geo` in its file of the account export: millionths of degrees as texts, in
 * an object, or in an older export in a list of one. A place that is a region or a country only is not
 * known, nor is one at 0, 0, which stands for none.
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

/** Null where there is none, as at 91 degrees north. */
export function placeAt(latitude: number, longitude: number): Place | null {
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) return null;
  return latitude === 0 && longitude === 0 ? null : { latitude, longitude };
}

/** NaN for anything but a whole number of millionths. */
const degrees = (text: unknown): number =>
  /^-?[0-9]{1,9}$/.test(String(text)) ? Number(text) / MICRO : NaN;
