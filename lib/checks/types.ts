import type { FailedPart } from '../dataset-index/types';
import type { Manifest } from '../pack/types';
import type { Account, OwnPhotos, Privacy, Problem } from '../own-photos/types';

/** What the index answered about the photos of a check, and what it answered from. */
export interface CheckAnswer {
  /** When, in milliseconds since 1970. */
  date: number;
  /** The packs that were asked. */
  manifests: Manifest[];
  /** Added lists that could not answer: what is not found may be in them. */
  failed: FailedPart[];
  /** Ids of the datasets that were left out, sorted. */
  off: string[];
}

/** A photo that is listed. */
export interface ListedPhoto {
  id: string;
  /** Ids of its datasets, sorted. */
  datasets: string[];
}

/** What photos are as a whole. */
export interface PhotoFacts {
  photos: number;
  privacy: Record<Privacy, number>;
  /** Seconds since 1970 of the first and the last that were posted; null where no file says. */
  posted: { first: number; last: number } | null;
  /** How many are known where they were taken, and kept with it; none of older checks. */
  placed?: number;
}

/** Photos of a person's own and what the index says of them, as a list of checks shows it. */
export interface Check {
  id: string;
  /** As the person calls it. */
  name: string;
  /** When the photos were gathered, or checks were merged, in milliseconds since 1970. */
  made: number;
  account: Account;
  /** Photos that only albums name. */
  albumsOnly: number;
  problems: Problem[];
  /** Address of the list on flickr.com that was walked through; none where files were read. */
  list?: string;
  /** What it was merged from, oldest first; none where it was not. */
  sources?: Source[];
  facts: PhotoFacts;
  answer: CheckAnswer;
  /** How many photos are listed. */
  listed: number;
  /** Findings that the last answer has and the one before had not. */
  fresh: number;
}

/** What a check that was merged into another says of itself. */
export interface Source extends Pick<
  Check,
  'id' | 'name' | 'made' | 'account' | 'albumsOnly' | 'problems' | 'list'
> {
  /** How many it has. */
  photos: number;
}

/** What a check holds of each photo, kept apart as it may be large. */
export interface CheckContents {
  id: string;
  photos: OwnPhotos;
  /** Those that are listed, ascending by id. */
  listed: ListedPhoto[];
}

/** A check as a whole. */
export interface WholeCheck {
  check: Check;
  contents: CheckContents;
}
