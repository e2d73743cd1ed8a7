import { aliasDatabase, withDatabase, type AliasRow } from './database';

/**
 * More aliases than a person meets in years.
 * @public
 */
export const MAX_ALIASES = 10_000;
const DAY = 24 * 60 * 60 * 1_000;
/**
 * How long an alias belongs to nobody after pages contradicted each other about it. Without this period,
 * showing a false pair a second time would be enough to make it believed.
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
 * Remembers which NSID pages showed for a path alias. A member has one alias and an alias one member: on a
 * contradiction, neither the stored pair nor the shown one is believed, nor any pair with that alias for
 * {@link CONTESTED_FOR}. If there are too many, those unseen longest are deleted.
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
  // The clock was set back: otherwise the period would be longer by the difference.
  if (isContested && known.seen > now) await contest(known);
  const isContradicted = others.length > 0 || (known?.nsid != null && known.nsid !== nsid);
  if (isContradicted) await contest(row);
  else if (!isContested && isNews(row, known)) await aliases.put(row);
}

/** A pair seen again within a day is not stored again. If the clock was set back, its date may be in the future. */
const isNews = (row: AliasRow, known: AliasRow | undefined): boolean =>
  known?.nsid !== row.nsid || Math.abs(row.seen - known.seen) > DAY;

async function dropSurplus(): Promise<void> {
  const { aliases } = aliasDatabase;
  const surplus = (await aliases.count()) - MAX_ALIASES;
  if (surplus <= 0) return;
  await aliases.bulkDelete(await aliases.orderBy('seen').limit(surplus).primaryKeys());
}

/** The NSID that pages showed for an alias; null if none did, or if they disagreed. */
export function recallNsid(alias: string): Promise<string | null> {
  return withAliases(
    async () => (await aliasDatabase.aliases.get(alias.toLowerCase()))?.nsid ?? null,
    null,
  );
}

/** The alias that pages showed for an NSID; null if none did, or if they disagreed. */
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
 * Errors of a database that cannot be repaired: damaged on disk, of a version that cannot be opened, or
 * without its tables.
 */
const BEYOND_USE = new Set(['UnknownError', 'InvalidStateError', 'VersionError', 'NotFoundError']);

let rebuilt = false;

/**
 * Remembered aliases are only a convenience, so nothing fails without them: a broken database is deleted
 * and recreated, once; if there is none (some private windows) or no space, the work is skipped.
 * @param otherwise returned if the work could not be done.
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

/** Dexie wraps the browser's error. */
function isBeyondUse(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { inner } = error as { inner?: unknown };
  return BEYOND_USE.has(error.name) || (inner !== undefined && isBeyondUse(inner));
}
