import { Dexie, type EntityTable } from 'dexie';

/** A path alias and the NSID that a page showed beside it. */
export interface SeenAlias {
  /** In lower case, as Flickr does not tell cases apart. */
  alias: string;
  nsid: string;
  /** When a page last showed the pair, in milliseconds since 1970. */
  seen: number;
}

/** What the extension keeps beside its settings. */
export type Database = Dexie & { aliases: EntityTable<SeenAlias, 'alias'> };

const NAME = 'overexposed';

/** The database, not yet opened: the first use opens it. */
export function createDatabase(): Database {
  const database = new Dexie(NAME) as Database;
  database.version(1).stores({ aliases: 'alias, seen' });
  return database;
}

/** Deletes the database with all that is in it, damaged or not. */
export const deleteDatabase = (): Promise<void> => Dexie.delete(NAME);
