import type { OwnPhotos } from './types';

/** Photos of which nothing but their number is known. @param ids ascending, each once. */
export function bareColumns(ids: Float64Array): OwnPhotos {
  const nothing = new Float64Array(ids.length).fill(NaN);
  return { ids, posted: nothing, taken: nothing.slice(), privacy: new Uint8Array(ids.length) };
}

/** The photos of both, with all that either tells. */
export function mergeColumns(a: OwnPhotos, b: OwnPhotos): OwnPhotos {
  if (b.ids.length === 0) return a;
  const merged = bareColumns(new Float64Array(a.ids.length + b.ids.length));
  if (a.places || b.places) {
    merged.places = { latitude: merged.posted.slice(), longitude: merged.posted.slice() };
  }
  let length = 0;
  for (let i = 0, j = 0; i < a.ids.length || j < b.ids.length; length++) {
    const step = (a.ids[i] ?? Infinity) - (b.ids[j] ?? Infinity);
    merged.ids[length] = step <= 0 ? a.ids[i]! : b.ids[j]!;
    // The second fills in what the first does not tell.
    if (step <= 0) fill(merged, length, a, i++);
    if (step >= 0) fill(merged, length, b, j++);
  }
  const { ids, posted, taken, privacy, places } = merged;
  return {
    ids: ids.slice(0, length),
    posted: posted.slice(0, length),
    taken: taken.slice(0, length),
    privacy: privacy.slice(0, length),
    ...(places && {
      places: {
        latitude: places.latitude.slice(0, length),
        longitude: places.longitude.slice(0, length),
      },
    }),
  };
}

/** Takes over what a row tells and the merged one does not. */
function fill(
  merged: OwnPhotos,
  at: number,
  { posted, taken, privacy, places }: OwnPhotos,
  row: number,
): void {
  if (Number.isNaN(merged.posted[at])) merged.posted[at] = posted[row]!;
  if (Number.isNaN(merged.taken[at])) merged.taken[at] = taken[row]!;
  if (merged.privacy[at] === 0) merged.privacy[at] = privacy[row]!;
  if (!places || !Number.isNaN(merged.places!.latitude[at])) return;
  merged.places!.latitude[at] = places.latitude[row]!;
  merged.places!.longitude[at] = places.longitude[row]!;
}
