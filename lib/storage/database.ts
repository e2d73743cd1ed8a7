import { Dexie, type Table } from 'dexie';

/** What pages have shown of an alias. */
export interface AliasRow {
  /** In lower case, as Flickr does not tell cases apart. */
  alias: string;
  /** Null where what pages showed contradicted itself: then nobody is believed to have the alias. */
  nsid: string | null;
  /** What of Flickr's showed it last: see `AliasSource`. */
  source: string;
  /** When it was last shown, or contradicted, in milliseconds since 1970. */
  seen: number;
}

/** One file of an added list's pack. */
interface ListFileRow {
  /** Id of the list. */
  list: string;
  name: string;
  content: Blob;
}

/** A list that is being got. */
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

/** Some bytes of it. */
interface DownloadChunkRow {
  key: string;
  /** Their place in the file. */
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

/** What pages showed: may be thrown away when it breaks, where lists that a person added may not. */
export const aliasDatabase = new Dexie('overexposed') as AliasDatabase;
aliasDatabase.version(1).stores({ aliases: 'alias, seen' });
// Pairs of version 1 do not say where they were seen: it may have been in what a member wrote.
aliasDatabase
  .version(2)
  .stores({ aliases: 'alias, seen, nsid' })
  .upgrade((transaction) => transaction.table('aliases').clear());

/** The files of added lists. */
export const listDatabase = new Dexie('overexposed-lists') as ListDatabase;
listDatabase.version(1).stores({ files: '[list+name], list' });

/** Checks of a person's own photos, what was done about them, and the watch list; `lib/checks` says what rows hold. */
export const checkDatabase = new Dexie('overexposed-checks');
checkDatabase.version(1).stores({ checks: 'id', contents: 'id', marks: '[photo+dataset]' });
// Lists that are being walked through, and the photos seen there.
checkDatabase.version(2).stores({ walks: 'list', walked: '[list+photo]' });
// Members and checks on the watch list.
checkDatabase.version(3).stores({ watched: 'key' });

/** Letters that a person says they sent; `lib/letters` says what rows hold. */
export const letterDatabase = new Dexie('overexposed-letters');
letterDatabase.version(1).stores({ letters: 'id' });

/** What has come of lists that are being got. */
export const downloadDatabase = new Dexie('overexposed-downloads') as DownloadDatabase;
downloadDatabase
  .version(1)
  .stores({ wanted: 'dataset', files: 'key, dataset', chunks: '[key+at], key, dataset' });

/**
 * Works on a database, which is opened at the first work and made where there is none. A failure to
 * open it is not kept: the next work tries again.
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
