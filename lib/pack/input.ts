import type { ManifestDataset } from './types';

/** Consecutive photos, as parallel arrays. Ids ascend strictly over all batches. */
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

/** The counts of a dataset. */
export type DatasetCounts = Pick<ManifestDataset, 'id' | 'rows' | 'photos' | 'owners'>;

/** Where a dataset's list comes from. */
type Provenance = Pick<ManifestDataset, 'whose' | 'altered' | 'lists' | 'missing' | 'published'>;

/** Everything that a pack is made from. */
export interface PackInput {
  /** True for invented data. */
  sample: boolean;
  /** The pack's date, `YYYY-MM-DD`. */
  made?: string | undefined;
  /** Sorted by id. A dataset without provenance counts as the person's own. */
  datasets: (DatasetCounts & Partial<Provenance>)[];
  /** The distinct sets of datasets that photos are in: ascending indices into `datasets`. */
  sets: number[][];
  /** NSIDs and lower-case path aliases, distinct, in the order of `compareOwners`. */
  owners: readonly string[];
  /** Iterates over all photos. Called more than once: the coder collects statistics before it codes. */
  photos: () => AsyncIterable<PhotoBatch>;
}

/** Takes the files of a pack while they are written. */
export interface PackSink {
  /** Appends bytes to a file of the pack. The bytes may be reused after the promise resolves. */
  write(name: string, bytes: Uint8Array): Promise<void>;
}
