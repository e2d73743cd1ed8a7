import type { OwnPhotos } from './types';

/** Photos of which only the ids are known. @param ids ascending, without duplicates. */
export function bareColumns(ids: Float64Array): OwnPhotos {
  const nothing = new Float64Array(ids.length).fill(NaN);
  return { ids, posted: nothing, taken: nothing.slice(), privacy: new Uint8Array(ids.length) };
}

/** Merges two sets of photos; where both have a detail, that of the first counts. */
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
    // The second fills in what the first lacks.
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

/** Copies details of a row that the merged row lacks. */
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
