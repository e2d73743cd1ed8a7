import { Dexie, type Table } from 'dexie';

/** What pages have shown about an alias. */
export interface AliasRow {
  /** In lower case, as Flickr ignores case. */
  alias: string;
  /** Null if pages contradicted each other: then the alias is believed to be nobody's. */
  nsid: string | null;
  /** Which part of Flickr's page showed it last: see `AliasSource`. */
  source: string;
  /** When it was last shown or contradicted, in milliseconds since 1970. */
  seen: number;
}

/** One file of an added list's pack. */
interface ListFileRow {
  /** Id of the list. */
  list: string;
  name: string;
  content: Blob;
}

/** A list to be downloaded. */
export interface WantedRow {
  /** Id of the dataset. */
  dataset: string;
  /** Whether a person has paused it. */
  paused: boolean;
}

/** A file that is being downloaded. */
interface DownloadRow {
  key: string;
  dataset: string;
  version: string | null;
  bytes: number;
  checked: boolean;
}

/** A chunk of the file. */
interface DownloadChunkRow {
  key: string;
  /** Its position in the file. */
  at: number;
  dataset: string;
  content: Blob;
}

type AliasDatabase = Dexie & { aliases: Table<AliasRow, string> };
type ListDatabase = Dexie & { files: Table<ListFileRow, [list: string, name: string]> };

type DownloadDatabase = Dexie & {
  wanted: Table<WantedRow, string>;
  files: Table<DownloadRow, string>;
  chunks: Table<DownloadChunkRow, [key: string, at: number]>;
};

/**
 * Aliases that pages showed. This database may be deleted when it breaks; one with a person's own lists may
 * not.
 */
export const aliasDatabase = new Dexie('overexposed') as AliasDatabase;
aliasDatabase.version(1).stores({ aliases: 'alias, seen' });
// Pairs of version 1 do not say where they were seen: a member may have written them.
aliasDatabase
  .version(2)
  .stores({ aliases: 'alias, seen, nsid' })
  .upgrade((transaction) => transaction.table('aliases').clear());

/** The files of added lists. */
export const listDatabase = new Dexie('overexposed-lists') as ListDatabase;
listDatabase.version(1).stores({ files: '[list+name], list' });

/** Checks of a person's own photos, their marks, and the watch list; `lib/checks` defines the rows. */
export const checkDatabase = new Dexie('overexposed-checks');
checkDatabase.version(1).stores({ checks: 'id', contents: 'id', marks: '[photo+dataset]' });
// Lists that are being walked through, and the photos seen in them.
checkDatabase.version(2).stores({ walks: 'list', walked: '[list+photo]' });
// Members and checks on the watch list.
checkDatabase.version(3).stores({ watched: 'key' });

/** Letters that a person marked as sent; `lib/letters` defines the rows. */
export const letterDatabase = new Dexie('overexposed-letters');
letterDatabase.version(1).stores({ letters: 'id' });

/** The progress of downloads. */
export const downloadDatabase = new Dexie('overexposed-downloads') as DownloadDatabase;
downloadDatabase
  .version(1)
  .stores({ wanted: 'dataset', files: 'key, dataset', chunks: '[key+at], key, dataset' });

/**
 * Runs work on a database, which is opened, and created if necessary, on first use. If opening fails, the
 * next work tries again.
 */
export async function withDatabase<D extends Dexie, T>(
  database: D,
  work: (database: D) => Promise<T>,
): Promise<T> {
  try {
    await database.open();
  } catch (error) {
    database.close({ disableAutoOpen: false });
    throw error;
  }
  return work(database);
}
