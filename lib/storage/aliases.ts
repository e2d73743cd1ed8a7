import { resultOf } from './bare-table';
import { withAliases } from './store';

/** A path alias and the NSID that a page showed beside it. */
export interface SeenAlias {
  /** In lower case, as Flickr does not tell cases apart. */
  alias: string;
  nsid: string;
  /** When a page last showed the pair, in milliseconds since 1970. */
  seen: number;
}

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
  return withAliases(
    'readwrite',
    async (table) => {
      const writing = pairs.map(async ({ alias, nsid }) => {
        const pair: SeenAlias = { alias: alias.toLowerCase(), nsid, seen: now };
        if (isNews(pair, await get(table, pair.alias))) await resultOf(table.put(pair));
      });
      await Promise.all(writing);
      const surplus = (await resultOf(table.count())) - MAX_ALIASES;
      if (surplus <= 0) return;
      const longestUnseen = await resultOf(table.index('seen').getAllKeys(null, surplus));
      for (const alias of longestUnseen) table.delete(alias);
    },
    undefined,
  );
}

const isNews = (pair: SeenAlias, known: SeenAlias | undefined): boolean =>
  known?.nsid !== pair.nsid || pair.seen - known.seen > DAY;

/** The NSID last seen beside an alias; null where none was. */
export function recallNsid(alias: string): Promise<string | null> {
  return withAliases(
    'readonly',
    async (table) => (await get(table, alias.toLowerCase()))?.nsid ?? null,
    null,
  );
}

/** Forgets every alias. */
export function forgetAliases(): Promise<void> {
  return withAliases('readwrite', (table) => resultOf(table.clear()), undefined);
}

const get = (table: IDBObjectStore, alias: string): Promise<SeenAlias | undefined> =>
  resultOf(table.get(alias) as IDBRequest<SeenAlias | undefined>);
