import type { Query } from '../flickr/types';
import type { DatasetCount, Manifest } from '../pack/types';

/** An answer about one query: what `data lookup --json` prints and what the popup shows. */
export type Answer =
  | (Extract<Query, { kind: 'photo' }> & { query: string; found: boolean; datasets: string[] })
  | (Extract<Query, { kind: 'owner' }> & {
      query: string;
      found: boolean;
      datasets: DatasetCount[];
      photoIds: string[];
    })
  | (Exclude<Query, { kind: 'photo' | 'owner' }> & { query: string });

/** Whether the index can answer. Anything but `ready` means *not known*, never *no*. */
export type IndexStatus =
  | { state: 'ready'; manifests: Manifest[] }
  | { state: 'opening' }
  | { state: 'missing' | 'damaged' | 'unsupported'; error: string };
