import { aliasDatabase, withDatabase, type AliasRow } from './database';

/**
 * More aliases than a person meets in years.
 * @public
 */
export const MAX_ALIASES = 10_000;
const DAY = 24 * 60 * 60 * 1_000;
/**
 * So long an alias belongs to nobody once pages contradicted each other about it. Were it forgotten at
 * once, whoever brought a false pair could bring it a second time, and be believed.
 * @public
 */
export const CONTESTED_FOR = 30 * DAY;

/** A path alias and the NSID that a page showed for the same member. */
export interface SeenPair {
  alias: string;
  nsid: string;
  source: string;
}

/**
 * Remembers which NSID pages showed for a path alias. A member has one alias and an alias one member:
 * on a contradiction neither what is stored nor what was shown is believed, and no pair of that alias is
 * for {@link CONTESTED_FOR}. The longest unseen go when there are too many.
 * @param now milliseconds since 1970.
 */
export function rememberAliases(pairs: readonly SeenPair[], now: number): Promise<void> {
  return withAliases(
    () =>
      aliasDatabase.transaction('rw', aliasDatabase.aliases, async () => {
        for (const pair of pairs) await remember(pair, now);
        await dropSurplus();
      }),
    undefined,
  );
}

async function remember({ alias: written, nsid, source }: SeenPair, now: number): Promise<void> {
  const { aliases } = aliasDatabase;
  const alias = written.toLowerCase();
  const [known, others] = await Promise.all([
    aliases.get(alias),
    aliases
      .where({ nsid })
      .filter((row) => row.alias !== alias)
      .toArray(),
  ]);
  const contest = (row: AliasRow) => aliases.put({ ...row, nsid: null, seen: now });
  for (const other of others) await contest(other);

  const row: AliasRow = { alias, nsid, source, seen: now };
  const isContested = known?.nsid === null && now - known.seen < CONTESTED_FOR;
  const isContradicted = others.length > 0 || (known?.nsid != null && known.nsid !== nsid);
  if (isContradicted) await contest(row);
  else if (!isContested && isNews(row, known)) await aliases.put(row);
}

/** A pair seen again within a day is not written again. */
const isNews = (row: AliasRow, known: AliasRow | undefined): boolean =>
  known?.nsid !== row.nsid || row.seen - known.seen > DAY;

async function dropSurplus(): Promise<void> {
  const { aliases } = aliasDatabase;
  const surplus = (await aliases.count()) - MAX_ALIASES;
  if (surplus <= 0) return;
  await aliases.bulkDelete(await aliases.orderBy('seen').limit(surplus).primaryKeys());
}

/** The NSID that pages showed for an alias; null where none did, or not all the same. */
export function recallNsid(alias: string): Promise<string | null> {
  return withAliases(
    async () => (await aliasDatabase.aliases.get(alias.toLowerCase()))?.nsid ?? null,
    null,
  );
}

/** The alias that pages showed for an NSID; null where none did, or not all the same. */
export function recallAlias(nsid: string): Promise<string | null> {
  return withAliases(
    async () => (await aliasDatabase.aliases.where({ nsid }).first())?.alias ?? null,
    null,
  );
}

/** Forgets every alias. */
export function forgetAliases(): Promise<void> {
  return withAliases(() => aliasDatabase.aliases.clear(), undefined);
}

/**
 * What browsers report of a database that is beyond use: damaged on disk, of a version that cannot
 * be opened, without its tables.
 */
const BEYOND_USE = new Set(['UnknownError', 'InvalidStateError', 'VersionError', 'NotFoundError']);

let rebuilt = false;

/**
 * All that is remembered is a convenience, so nothing fails for want of it: a database that is beyond
 * use is deleted and made anew, once; where there is none (some private windows), or no room, the work
 * is left undone.
 * @param otherwise given when the work could not be done.
 */
async function withAliases<T>(work: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await withDatabase(aliasDatabase, work);
  } catch (error) {
    if (!isBeyondUse(error) || rebuilt) return otherwise;
    rebuilt = true;
    await aliasDatabase.delete({ disableAutoOpen: false }).catch(() => undefined);
    return withAliases(work, otherwise);
  }
}

/** Dexie wraps what the browser reported. */
function isBeyondUse(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { inner } = error as { inner?: unknown };
  return BEYOND_USE.has(error.name) || (inner !== undefined && isBeyondUse(inner));
}
