/** Where a pack's bytes come from: a folder, the extension's package, an IndexedDB store. */
export interface PackFiles {
  /**
   * Bytes `start` (inclusive) to `end` (exclusive) of a file of the pack, or all of it.
   * @throws {PackError} `missing` when there is no such file.
   */
  read(name: string, start?: number, end?: number): Promise<Uint8Array>;
}

/**
 * Whose a list is: of the `publisher`, whose checksums its files have; a `copy` of the publisher's list,
 * kept by somebody else or with other checksums; or a table of the person's `own`.
 */
export type Whose = 'publisher' | 'copy' | 'own';

/** One file of a list, as it was read. */
export interface ManifestList {
  name: string;
  bytes: number;
  /**
   * Of the file, in lower-case hexadecimal. Where the entry stands for many `files`: of the lines
   * `<sha256>  <name>` of all of them, in the order of their names, as `sha256sum` prints them.
   */
  sha256: string;
  /** Who gives out a file with this checksum, where that is known. */
  publisher?: string;
  /** Where it was fetched, or where a file with this checksum is offered. */
  url?: string;
  /** The day it was fetched, `YYYY-MM-DD`. */
  fetched?: string;
  /** How many files the entry stands for; absent for one. */
  files?: number;
}

/** What the rows of a dataset in one pack rest on. */
export interface Evidence {
  /** Fingerprint of the pack. */
  index: string;
  /** Of the pack's format. */
  version: number;
  /** The day the pack is of. */
  made?: string;
  lists: ManifestList[];
}

/** One dataset's share of a pack. */
export interface ManifestDataset {
  id: string;
  /** Rows read, used or not. */
  rows: number;
  /** Distinct photos. */
  photos: number;
  /** Distinct owners that the list itself names. */
  owners: number;
  /** Whether the list names members at all: one that does not can answer nothing about a member. */
  namesMembers: boolean;
  whose: Whose;
  /** The publisher's checksums are known, and a file has none of them: it may say something else. */
  altered?: true;
  /** In the order of their names. Empty where it is not known which files were read. */
  lists: ManifestList[];
  /** Names of the files of the whole list that were not read. */
  missing?: string[];
  /** Photos of Flickr's in the whole dataset, and the address that says so. */
  published?: { photos: number; source: string };
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
  /** The day the pack is of, `YYYY-MM-DD`, where one was given or is known of its lists. */
  made?: string;
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
