import { comparePosted, mayBeOf, type Posted } from '../../lib/flickr/address/posted-between';
import type { AppTranslate } from '../../lib/i18n/app/texts';
import type { Language } from '../../lib/i18n/languages';

export { postedBetween } from '../../lib/flickr/address/posted-between';

export const SORTS = ['number', 'oldest', 'newest'] as const;
export type Sort = (typeof SORTS)[number];

/** The order of photos, and their year; null for any. */
export interface Arrangement {
  sort: Sort;
  year: number | null;
}

/** Orders photos by when they were posted, and removes those that cannot be from the year. */
export function arrange<T>(
  items: readonly T[],
  { sort, year }: Arrangement,
  postedOf: (item: T) => Posted | null,
): T[] {
  const dated = items.map((item) => ({ item, posted: postedOf(item) }));
  const kept = year === null ? dated : dated.filter(({ posted }) => mayBeOf(posted, year));
  if (sort !== 'number') {
    const sign = sort === 'oldest' ? 1 : -1;
    kept.sort((a, b) => sign * comparePosted(a.posted, b.posted));
  }
  return kept.map(({ item }) => item);
}

/** The years in which photos may have been posted, ascending, up to the latest known. */
export function yearsOf(spans: readonly (Posted | null)[]): number[] {
  const known = spans.filter((posted) => posted !== null);
  if (known.length === 0) return [];
  const yearIn = (date: string) => Number(date.slice(0, 4));
  const first = known.map(({ from }) => yearIn(from)).reduce((a, b) => Math.min(a, b));
  const last = known.map(({ from, to }) => yearIn(to ?? from)).reduce((a, b) => Math.max(a, b));
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Returns a function that words when a photo was posted: a day, a span of months, or from a month on. */
export function createPostedWords(language: Language, t: AppTranslate): (posted: Posted) => string {
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  return ({ from, to, exact }) => {
    if (exact) return day.format(new Date(from));
    if (to === null) return t('postedSince', { date: month.format(new Date(from)) });
    return month.formatRange(new Date(from), new Date(to));
  };
}
