import type { FoundPhoto } from '../../lib/reports/found';
import { postedBetween } from '../photos/posted';

/** In which years photos were posted. */
export interface OwnYears {
  /** Ascending by year. */
  counts: { year: number; count: number }[];
  /** Photos of which it is not known. */
  undated: number;
}

/** Counts photos by the year in which they were posted: by what was said of them, or their numbers. */
export function ownYears(photos: readonly Pick<FoundPhoto, 'id' | 'posted'>[]): OwnYears {
  const years = photos.map(({ id, posted }) => yearOf(id, posted));
  const counts = new Map<number, number>();
  for (const year of years) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  return {
    counts: [...counts].map(([year, count]) => ({ year, count })).sort((a, b) => a.year - b.year),
    undated: years.filter((year) => year === null).length,
  };
}

/** Null where the months in which it may have been posted are not all of one year. */
function yearOf(id: string, posted?: number): number | null {
  const span = postedBetween(id, posted);
  const year = span?.from.slice(0, 4) ?? '';
  return span?.to?.startsWith(year) ? Number(year) : null;
}
