import type { Dataset } from '../../lib/catalogue/schema';

/** A dataset in the year it came out. */
export interface TimelineRow {
  id: string;
  name: string;
  year: number;
  /** How many photos, or faces where photos are not known; null where neither is. */
  size: { count: number; of: 'photos' | 'faces' } | null;
}

/** The datasets whose year is known, oldest first, then by name. */
export function timeline(datasets: readonly Dataset[]): TimelineRow[] {
  return datasets
    .flatMap(({ id, name, year, photos, faces }) => {
      if (!year) return [];
      const size = photos
        ? ({ count: photos.value, of: 'photos' } as const)
        : faces && ({ count: faces.value, of: 'faces' } as const);
      return [{ id, name, year: year.value, size: size ?? null }];
    })
    .sort((a, b) => a.year - b.year || a.name.localeCompare(b.name, 'en'));
}

/**
 * The length of a bar for a count, from 0 to 1, on a logarithmic scale that starts at ten: sizes
 * differ by a million.
 * @param most the count of the longest bar.
 */
export function barLength(count: number, most: number): number {
  if (count <= 10 || most <= 10) return 0;
  return Math.min(1, Math.log10(count / 10) / Math.log10(most / 10));
}
