import { placeAt, type Place } from '../own-photos/place';
import type { OwnPhotos } from '../own-photos/types';
import { rowOf } from './row';

const EARTH_RADIUS_KM = 6_371;
const RADIANS = Math.PI / 180;

/** Where a photo was taken; null if not known. */
export function placeOf({ ids, places }: OwnPhotos, photo: string): Place | null {
  const row = places ? rowOf(ids, photo) : -1;
  return row < 0 ? null : placeAt(places!.latitude[row]!, places!.longitude[row]!);
}

/** The great-circle distance between two places in kilometres, on a spherical Earth. */
export function kilometresBetween(a: Place, b: Place): number {
  const half = (from: number, to: number): number => Math.sin(((to - from) * RADIANS) / 2) ** 2;
  const between =
    half(a.latitude, b.latitude) +
    Math.cos(a.latitude * RADIANS) *
      Math.cos(b.latitude * RADIANS) *
      half(a.longitude, b.longitude);
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(between)));
}

/** Two numbers separated by a comma, a semicolon or a space. */
const PAIR = /^\s*([-+]?[0-9]{1,3}(?:\.[0-9]+)?)\s*[,;\s]\s*([-+]?[0-9]{1,3}(?:\.[0-9]+)?)\s*$/;

/** Reads a latitude and a longitude in degrees, as maps show them: `48.137, 11.575`. Null for anything else. */
export function readPlace(text: string): Place | null {
  const [, latitude, longitude] = PAIR.exec(text) ?? [];
  return latitude === undefined ? null : placeAt(Number(latitude), Number(longitude));
}

/** A place to within about a kilometre, in the form that {@link readPlace} reads. */
export const placeText = ({ latitude, longitude }: Place): string =>
  `${latitude.toFixed(2)}, ${longitude.toFixed(2)}`;

/** The places of photos as {@link placeText} writes them, with the number of photos there, most first. */
export function placesOf(
  photos: OwnPhotos,
  wanted: Iterable<string>,
): { text: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const photo of wanted) {
    const place = placeOf(photos, photo);
    const text = place && placeText(place);
    if (text !== null) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}
