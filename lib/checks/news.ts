import type { WatchNews } from '../storage/watch-news';
import { listedBeyond } from './compare';
import type { ListedPhoto } from './types';

/** The findings of something on the watch list. */
export interface WatchFindings {
  /**
   * Every finding that the person has seen, even if its list is gone by now: a finding that comes back is not
   * new. Null until the first complete answer.
   */
  known: ListedPhoto[] | null;
  /** New findings. */
  fresh: ListedPhoto[];
}

/**
 * Adds an answer. Later answers are compared with the first complete one: otherwise a list that failed at
 * first would seem to bring news. A finding that has gone is no longer new, unless it may be in a list that
 * failed.
 * @param listed null if the lists cannot tell.
 * @param complete whether no list failed.
 */
export function afterAnswer(
  before: WatchFindings,
  listed: ListedPhoto[] | null,
  complete: boolean,
): WatchFindings {
  const { known, fresh } = before;
  if (listed === null) return { known, fresh };
  if (known === null) return { known: complete ? listed : null, fresh: [] };
  const found = complete ? listed : withAll(fresh, listed);
  return { known, fresh: listedBeyond(found, known) };
}

/** Marks new findings as seen. */
export const afterReading = ({ known, fresh }: WatchFindings): WatchFindings => ({
  known: known && withAll(known, fresh),
  fresh: [],
});

/** Counts findings by dataset, sorted by id. */
export function countFindings(listed: readonly ListedPhoto[]): WatchNews['datasets'] {
  const counts = new Map<string, number>();
  for (const { datasets } of listed)
    for (const id of datasets) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .map(([id, findings]) => ({ id, findings }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * The news on the whole watch list; null if there is none. A finding that several entries share counts once.
 * @param watched each with the time from which its findings are new.
 */
export function newsOf(watched: readonly (WatchFindings & { since: number })[]): WatchNews | null {
  const news = watched.filter(({ fresh }) => fresh.length > 0);
  if (news.length === 0) return null;
  const fresh = news.reduce<ListedPhoto[]>((all, one) => withAll(all, one.fresh), []);
  return {
    since: Math.min(...news.map(({ since }) => since)),
    datasets: countFindings(fresh),
  };
}

/** The union of both, ascending by photo. */
function withAll(listed: readonly ListedPhoto[], others: readonly ListedPhoto[]): ListedPhoto[] {
  const all = new Map(listed.map(({ id, datasets }) => [id, datasets]));
  for (const { id, datasets } of others)
    all.set(id, [...new Set([...(all.get(id) ?? []), ...datasets])].sort());
  return [...all]
    .map(([id, datasets]) => ({ id, datasets }))
    .sort((a, b) => Number(a.id) - Number(b.id));
}
