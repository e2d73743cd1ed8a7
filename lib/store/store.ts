import { createDatabase, deleteDatabase, type Database } from './database';

/**
 * What browsers report of a database that is beyond use: damaged on disk, of a version that cannot
 * be opened, without its tables. Dexie has tried again by the time it passes them on.
 */
const BEYOND_USE = new Set(['UnknownError', 'InvalidStateError', 'VersionError', 'NotFoundError']);

let database: Database | null = null;
let rebuilt = false;

/**
 * Works on the database. All it holds is a convenience, so nothing fails for want of it: one that
 * is beyond use is deleted and made anew, once; where there is none (some private windows), or no
 * room, the work is left undone.
 * @param otherwise given when the work could not be done.
 */
export async function withStore<T>(
  work: (database: Database) => Promise<T>,
  otherwise: T,
): Promise<T> {
  try {
    return await work((database ??= createDatabase()));
  } catch (error) {
    if (!isBeyondUse(error) || rebuilt) return otherwise;
    rebuilt = true;
    await rebuild();
    return withStore(work, otherwise);
  }
}

/** Dexie wraps what made opening fail. */
function isBeyondUse(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { inner } = error as { inner?: unknown };
  return BEYOND_USE.has(error.name) || (inner !== undefined && isBeyondUse(inner));
}

async function rebuild(): Promise<void> {
  database?.close();
  database = null;
  await deleteDatabase().catch(() => undefined);
}
