import type { FailedPart } from '../dataset-index/types';
import type { Manifest } from '../pack/types';
import type { Account, OwnPhotos, Privacy, Problem } from '../own-photos/types';

/** What the index's answer about the photos of a check is based on. */
export interface CheckAnswer {
  /** When, in milliseconds since 1970. */
  date: number;
  /** The packs that were searched. */
  manifests: Manifest[];
  /** Added lists that could not answer: photos not found may be in them. */
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

/** Totals of a set of photos. */
export interface PhotoFacts {
  photos: number;
  privacy: Record<Privacy, number>;
  /** When the first and the last were posted, in seconds since 1970; null if no file says. */
  posted: { first: number; last: number } | null;
  /** How many have a known place that is kept; absent from older checks. */
  placed?: number;
}

/** A check of a person's own photos, without the photos themselves. */
export interface Check {
  id: string;
  /** The name that the person gave it. */
  name: string;
  /** When the photos were gathered, or checks were merged, in milliseconds since 1970. */
  made: number;
  account: Account;
  /** Photos that only albums name. */
  albumsOnly: number;
  problems: Problem[];
  /** Address of the list on flickr.com that was walked through; absent if files were read. */
  list?: string;
  /** The checks it was merged from, oldest first; absent if it was not merged. */
  sources?: Source[];
  facts: PhotoFacts;
  answer: CheckAnswer;
  /** How many photos are listed. */
  listed: number;
  /** The number of findings that the previous answer did not have. */
  fresh: number;
}

/** A check that was merged into another. */
export interface Source extends Pick<
  Check,
  'id' | 'name' | 'made' | 'account' | 'albumsOnly' | 'problems' | 'list'
> {
  /** The number of its photos. */
  photos: number;
}

/** A check's photos, stored separately as they may be large. */
export interface CheckContents {
  id: string;
  photos: OwnPhotos;
  /** The listed ones, ascending by id. */
  listed: ListedPhoto[];
}

/** A check with its photos. */
export interface WholeCheck {
  check: Check;
  contents: CheckContents;
}
