import type { Failure } from '../dataset-index/failure';
import type { Manifest } from '../pack/types';
import type { Skipped } from '../sources/tally';

/** What became of a list's rows, as the command line reports it. */
export interface ListReport {
  /** Title of the source that read them. */
  source: string;
  rows: number;
  rowsWithPhoto: number;
  /** Reasons with the most rows first, each with its first examples. */
  skipped: Skipped[];
  /** What a person should look at. */
  notes: string[];
}

/** A list that was read, or a pack that was checked; nothing of it is stored yet. */
export interface MadePack {
  /** The name of its file or folder. */
  name: string;
  manifest: Manifest;
  files: ReadonlyMap<string, Blob>;
  /** Null for a pack, whose rows were read elsewhere. */
  report: ListReport | null;
}

/** Progress in reading a list. */
export interface ListProgress {
  /** Bytes read, and in total. */
  done: number;
  total: number;
  /** Rows read. */
  rows: number;
}

/** A format that a file may have. */
export interface Choice {
  /** Id of the source. */
  id: string;
  title: string;
}

/** The result for some files: a pack, or several formats to choose from. */
export type Outcome = { made: MadePack } | { choices: Choice[] };

/** An added list; its pack is in the database. */
export interface ListRecord {
  /** The same for the same pack. */
  id: string;
  name: string;
  /** When it was added, in milliseconds since 1970. */
  added: number;
  /** Whether it is used for answers. */
  enabled: boolean;
  /** False while its files are being written or deleted: the list then counts as absent. */
  complete: boolean;
  manifest: Manifest;
  report: ListReport | null;
  /** Why it cannot answer, once known. */
  failure?: Failure;
  /** Where the extension downloaded it from, if it did. */
  got?: DownloadOrigin;
}

/** Where a list was downloaded from. */
export interface DownloadOrigin {
  /** Id of the offer's dataset. */
  dataset: string;
  /** Identifies the version of the offer. */
  stamp: string;
  publisher: string;
  hosts: string[];
}
