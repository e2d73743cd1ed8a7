/** A photo's index in ascending ids, or -1. */
export function rowOf(ids: Float64Array, photo: string): number {
  const id = Number(photo);
  let from = 0;
  let to = ids.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (ids[middle]! < id) from = middle + 1;
    else to = middle;
  }
  return ids[from] === id ? from : -1;
}
