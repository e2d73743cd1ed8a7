import type { FoundPhoto } from '../../lib/reports/found';
import { postedBetween } from '../photos/posted';

/** How many photos were posted in which year. */
export interface OwnYears {
  /** Ascending by year. */
  counts: { year: number; count: number }[];
  /** The number of photos whose year is unknown. */
  undated: number;
}

/** Counts photos by the year in which they were posted, taken from their files or estimated from their ids. */
export function ownYears(photos: readonly Pick<FoundPhoto, 'id' | 'posted'>[]): OwnYears {
  const years = photos.map(({ id, posted }) => yearOf(id, posted));
  const counts = new Map<number, number>();
  for (const year of years) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  return {
    counts: [...counts].map(([year, count]) => ({ year, count })).sort((a, b) => a.year - b.year),
    undated: years.filter((year) => year === null).length,
  };
}

/** The year, or null if it is not certain. */
function yearOf(id: string, posted?: number): number | null {
  const span = postedBetween(id, posted);
  const year = span?.from.slice(0, 4) ?? '';
  return span?.to?.startsWith(year) ? Number(year) : null;
}
