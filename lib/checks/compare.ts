import type { CheckContents, ListedPhoto } from './types';

/** What one check has that another has not. */
export interface Comparison {
  /** Photos in both, in the first alone, in the second alone. */
  both: number;
  onlyFirst: number;
  onlySecond: number;
  /** Findings of the first that the second has not, by photo; and the other way round. */
  listedInFirst: ListedPhoto[];
  listedInSecond: ListedPhoto[];
}

/** Compares two checks. A photo that is in both is told where it is listed in more datasets. */
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

/** What is listed beyond others: photos that these have not, or not in all their datasets. */
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

/** How many numbers two ascending columns have in common. */
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
