import type { Query } from '../flickr/address/types';
import type { PackErrorCode } from '../pack/errors';
import type { DatasetCount, Manifest } from '../pack/types';

/** An answer to one query: what `data lookup --json` prints and the popup shows. */
export type Answer =
  | (Extract<Query, { kind: 'photo' }> & { query: string; found: boolean; datasets: string[] })
  | (Extract<Query, { kind: 'owner' }> & {
      query: string;
      /** The name that was asked for, if `owner` is the number found for it. */
      alias?: string;
      found: boolean;
      datasets: DatasetCount[];
      photoIds: string[];
    })
  | (Exclude<Query, { kind: 'photo' | 'owner' }> & { query: string });

/** An added list that cannot answer: whatever is not found might be in it. */
export interface FailedPart {
  id: string;
  name: string;
  state: PackErrorCode;
  /** One sentence. */
  error: string;
}

/** The index can answer. */
export interface ReadyStatus {
  state: 'ready';
  manifests: Manifest[];
  failed: FailedPart[];
  /** Ids of the datasets that answers leave out. */
  off: string[];
}

/**
 * Whether the index can answer. Anything but `ready` means *not known*, never *no*. If it is `ready` but
 * some added lists have `failed`, what was found is certain, and everything else is not known.
 */
export type IndexStatus =
  | ReadyStatus
  | { state: 'opening' }
  /** `empty`: there is no list at all. */
  | { state: PackErrorCode | 'empty'; error: string };
