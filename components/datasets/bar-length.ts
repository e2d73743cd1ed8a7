/**
 * The length of a bar for a count, from 0 to 1, on a logarithmic scale that starts at ten, because sizes
 * differ by a factor of a million.
 * @param most the count of the longest bar.
 */
export function barLength(count: number, most: number): number {
  if (count <= 10 || most <= 10) return 0;
  return Math.min(1, Math.log10(count / 10) / Math.log10(most / 10));
}
