import type { SeenAlias } from './database';
import { withStore } from './store';

/** More pairs than a person meets in years. */
export const MAX_ALIASES = 10_000;
/** A pair seen again within this time is not written again. */
const DAY = 24 * 60 * 60 * 1_000;

/**
 * Remembers which NSID a page showed beside a path alias; the newest pair of an alias counts,
 * since aliases change hands. The longest unseen go when there are too many.
 * @param now milliseconds since 1970.
 */
export function rememberAliases(
  pairs: readonly { alias: string; nsid: string }[],
  now: number,
): Promise<void> {
  const seen = pairs.map(({ alias, nsid }) => ({ alias: alias.toLowerCase(), nsid, seen: now }));
  return withStore(async ({ aliases }) => {
    const known = await aliases.bulkGet(seen.map(({ alias }) => alias));
    await aliases.bulkPut(seen.filter((pair, i) => isNews(pair, known[i])));
    const surplus = (await aliases.count()) - MAX_ALIASES;
    if (surplus > 0) await aliases.orderBy('seen').limit(surplus).delete();
  }, undefined);
}

const isNews = (pair: SeenAlias, known: SeenAlias | undefined): boolean =>
  known?.nsid !== pair.nsid || pair.seen - known.seen > DAY;

/** The NSID last seen beside an alias; null where none was. */
export function recallNsid(alias: string): Promise<string | null> {
  return withStore(
    async ({ aliases }) => (await aliases.get(alias.toLowerCase()))?.nsid ?? null,
    null,
  );
}

/** Forgets every alias. */
export function forgetAliases(): Promise<void> {
  return withStore(({ aliases }) => aliases.clear(), undefined);
}
