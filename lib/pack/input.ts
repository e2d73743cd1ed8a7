import type { ManifestDataset } from './types';

/** A run of photos, as parallel arrays. Over all batches the ids ascend strictly. */
export interface PhotoBatch {
  /** Photo ids, below 2^53. */
  ids: Float64Array;
  /** Index into {@link PackInput.sets}. */
  sets: Uint32Array;
  /** Index of the owner's NSID in {@link PackInput.owners}, or -1. */
  nsids: Int32Array;
  /** Index of the owner's path alias in {@link PackInput.owners}, or -1. */
  aliases: Int32Array;
}

/** What is counted of a dataset. */
export type DatasetCounts = Pick<ManifestDataset, 'id' | 'rows' | 'photos' | 'owners'>;

/** Where a dataset's list comes from. */
type Provenance = Pick<ManifestDataset, 'whose' | 'altered' | 'lists' | 'missing' | 'published'>;

/** Everything a pack is made from. */
export interface PackInput {
  /** True for synthetic data. */
  sample: boolean;
  /** The day the pack is of, `YYYY-MM-DD`. */
  made?: string | undefined;
  /** Sorted by id. Without provenance a dataset is nobody's but the person's own. */
  datasets: (DatasetCounts & Partial<Provenance>)[];
  /** The distinct sets of datasets that photos are in: ascending indices into `datasets`. */
  sets: number[][];
  /** NSIDs and lower-case path aliases, distinct, in the order of `compareOwners`. */
  owners: readonly string[];
  /** All photos. Called more than once: the coder takes statistics before it codes. */
  photos: () => AsyncIterable<PhotoBatch>;
}

/** Takes the files of a pack as they are made. */
export interface PackSink {
  /** Appends bytes to a file of the pack. The bytes may be reused after the promise resolves. */
  write(name: string, bytes: Uint8Array): Promise<void>;
}
