import type { Manifest } from '../pack/types';
import type { Skipped } from '../sources/tally';

/** What became of a list's rows: as the command line tells it. */
export interface ListReport {
  /** Title of the source that read them. */
  source: string;
  rows: number;
  rowsWithPhoto: number;
  /** Most rows first, each reason with its first examples. */
  skipped: Skipped[];
  /** What a person should look at. */
  notes: string[];
}

/** A list that was read, or a pack that was checked; nothing is kept of it yet. */
export interface MadePack {
  /** As its file or folder is called. */
  name: string;
  manifest: Manifest;
  files: ReadonlyMap<string, Blob>;
  /** Null for a pack, whose rows were read elsewhere. */
  report: ListReport | null;
}

/** How far the reading of a list is. */
export interface ListProgress {
  /** Bytes read, and in all. */
  done: number;
  total: number;
  /** Rows read. */
  rows: number;
}

/** A format that a file may be of. */
export interface Choice {
  /** Id of the source. */
  id: string;
  title: string;
}

/** What comes of files: a pack, or the question which of several formats they are of. */
export type Outcome = { made: MadePack } | { choices: Choice[] };
