import { bareTable, type BareTable, resultOf } from './bare-table';
import { ALIASES } from './schema';

/**
 * What browsers report of a database that is beyond use: damaged on disk, of a version that cannot
 * be opened, without its tables.
 */
const BEYOND_USE = new Set(['UnknownError', 'InvalidStateError', 'VersionError', 'NotFoundError']);

let table: BareTable | null = null;
let rebuilt = false;

/**
 * Works on the table of aliases. All it holds is a convenience, so nothing fails for want of it: a
 * database that is beyond use is deleted and made anew, once; where there is none (some private
 * windows), or no room, the work is left undone.
 * @param otherwise given when the work could not be done.
 */
export async function withAliases<T>(
  mode: IDBTransactionMode,
  work: (table: IDBObjectStore) => Promise<T>,
  otherwise: T,
): Promise<T> {
  try {
    return await (table ??= bareTable(ALIASES))(mode, work);
  } catch (error) {
    if (!(error instanceof DOMException) || !BEYOND_USE.has(error.name) || rebuilt)
      return otherwise;
    rebuilt = true;
    table = null;
    await resultOf(indexedDB.deleteDatabase(ALIASES.database)).catch(() => undefined);
    return withAliases(mode, work, otherwise);
  }
}
