import type { WatchNews } from '../storage/watch-news';
import { listedBeyond } from './compare';
import type { ListedPhoto } from './types';

/** What is known of something that is watched, and what has come since. */
export interface Told {
  /**
   * Every finding up to the time when what was new was last read, also those of lists that are gone by
   * now: what comes back is not new. Null while no answer was one.
   */
  known: ListedPhoto[] | null;
  /** Findings that are new. */
  fresh: ListedPhoto[];
}

/**
 * Takes in another answer. The first complete one is what later ones are compared with: a list that failed
 * at first would bring news that is none. A finding that is gone is not new any more, unless lists failed
 * that may have it.
 * @param listed null where the lists cannot tell.
 * @param complete whether no list failed.
 */
export function afterAnswer(told: Told, listed: ListedPhoto[] | null, complete: boolean): Told {
  const { known, fresh } = told;
  if (listed === null) return { known, fresh };
  if (known === null) return { known: complete ? listed : null, fresh: [] };
  const found = complete ? listed : withAll(fresh, listed);
  return { known, fresh: listedBeyond(found, known) };
}

/** What was new is known from now on. */
export const afterReading = ({ known, fresh }: Told): Told => ({
  known: known && withAll(known, fresh),
  fresh: [],
});

/** What findings come to, by dataset; sorted by its id. */
export function countFindings(listed: readonly ListedPhoto[]): WatchNews['datasets'] {
  const counts = new Map<string, number>();
  for (const { datasets } of listed)
    for (const id of datasets) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .map(([id, findings]) => ({ id, findings }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * What is new of all that is watched; null where nothing is. A finding that several have counts once.
 * @param watched with the time since when each is new.
 */
export function newsOf(watched: readonly (Told & { since: number })[]): WatchNews | null {
  const news = watched.filter(({ fresh }) => fresh.length > 0);
  if (news.length === 0) return null;
  const fresh = news.reduce<ListedPhoto[]>((all, one) => withAll(all, one.fresh), []);
  return {
    since: Math.min(...news.map(({ since }) => since)),
    datasets: countFindings(fresh),
  };
}

/** What either has, ascending by photo. */
function withAll(listed: readonly ListedPhoto[], others: readonly ListedPhoto[]): ListedPhoto[] {
  const all = new Map(listed.map(({ id, datasets }) => [id, datasets]));
  for (const { id, datasets } of others)
    all.set(id, [...new Set([...(all.get(id) ?? []), ...datasets])].sort());
  return [...all]
    .map(([id, datasets]) => ({ id, datasets }))
    .sort((a, b) => Number(a.id) - Number(b.id));
}
