/** Where a pack's bytes come from: a folder, the extension's package, an IndexedDB store. */
export interface PackFiles {
  /**
   * Bytes `start` (inclusive) to `end` (exclusive) of a file of the pack, or all of it.
   * @throws {PackError} `missing` when there is no such file.
   */
  read(name: string, start?: number, end?: number): Promise<Uint8Array>;
}

/** One dataset's share of a pack. `owners` counts the owners that the list itself names. */
export interface ManifestDataset {
  id: string;
  rows: number;
  photos: number;
  owners: number;
}

/** One file of a pack with what `verify` needs to check it. */
export interface ManifestFile {
  name: string;
  bytes: number;
  /** Lower-case hexadecimal. */
  sha256: string;
}

/** `manifest.json`: what the pack holds, and the checksums of its files. */
export interface Manifest {
  format: 'overexposed-pack';
  version: number;
  /** True for synthetic data, which must be labelled as such wherever it shows. */
  sample: boolean;
  /** Distinct photos. */
  photos: number;
  /** Distinct owners (NSIDs and aliases). */
  owners: number;
  /** Sorted by id. */
  datasets: ManifestDataset[];
  files: ManifestFile[];
}

/** How many of an owner's photos a dataset lists. */
export interface DatasetCount {
  id: string;
  photos: number;
}

/**
 * An open pack. Every answer is exact: it comes from the lookup table, never from a filter alone.
 * Every method rejects with a {@link PackError} when bytes are missing or damaged; it never
 * answers "no" for them.
 */
export interface Pack {
  readonly manifest: Manifest;
  /** Of the photo ids asked (decimal strings), those in the pack, with their dataset ids, sorted. */
  photos(photoIds: readonly string[]): Promise<Map<string, string[]>>;
  /** Of the owners asked (NSIDs or path aliases), those in the pack; datasets sorted by id. */
  owners(owners: readonly string[]): Promise<Map<string, DatasetCount[]>>;
  /** The photo's owner as the lists give it: an NSID if any list does, else an alias, else null. */
  ownerOf(photoId: string): Promise<string | null>;
  /** The owner's photo ids in the pack, ascending by number. Empty for an unknown owner. */
  photosOf(owner: string): Promise<string[]>;
}
