import type { CheckContents, ListedPhoto } from './types';

/** The differences between two checks. */
export interface Comparison {
  /** The number of photos in both, and in only one of them. */
  both: number;
  onlyFirst: number;
  onlySecond: number;
  /** Findings of one that the other does not have, by photo. */
  listedInFirst: ListedPhoto[];
  listedInSecond: ListedPhoto[];
}

/** Compares two checks. A photo in both is included if one lists it in more datasets. */
export function compareChecks(first: CheckContents, second: CheckContents): Comparison {
  const both = countCommon(first.photos.ids, second.photos.ids);
  return {
    both,
    onlyFirst: first.photos.ids.length - both,
    onlySecond: second.photos.ids.length - both,
    listedInFirst: listedBeyond(first.listed, second.listed),
    listedInSecond: listedBeyond(second.listed, first.listed),
  };
}

/** The findings in `listed` that `others` do not have: photos, or datasets of the same photo. */
export function listedBeyond(
  listed: readonly ListedPhoto[],
  others: readonly ListedPhoto[],
): ListedPhoto[] {
  const known = new Map(others.map(({ id, datasets }) => [id, datasets]));
  return listed
    .map(({ id, datasets }) => {
      const there = known.get(id) ?? [];
      return { id, datasets: datasets.filter((dataset) => !there.includes(dataset)) };
    })
    .filter(({ datasets }) => datasets.length > 0);
}

/** The number of values that two ascending columns share. */
function countCommon(a: Float64Array, b: Float64Array): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const step = a[i]! - b[j]!;
    if (step === 0) count += 1;
    if (step <= 0) i += 1;
    if (step >= 0) j += 1;
  }
  return count;
}
