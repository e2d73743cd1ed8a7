/** Where a pack's bytes come from: a folder, the extension's package, an IndexedDB store. */
export interface PackFiles {
  /**
   * Bytes `start` (inclusive) to `end` (exclusive) of a file of the pack, or all of it.
   * @throws {PackError} `missing` if there is no such file.
   */
  read(name: string, start?: number, end?: number): Promise<Uint8Array>;
}

/**
 * Where a list comes from: the `publisher`, with whose checksums its files agree; a `copy` of the
 * publisher's list, from somebody else or with other checksums; or the person's `own` table.
 */
export type Whose = 'publisher' | 'copy' | 'own';

/** One file of a list, as it was read. */
export interface ManifestList {
  name: string;
  bytes: number;
  /**
   * The file's SHA-256, in lower-case hexadecimal. If the entry stands for many `files`: that of the lines
   * `<sha256> <name>` for all of them, sorted by name, as `sha256sum` prints them.
   */
  sha256: string;
  /** Who publishes a file with this checksum, if known. */
  publisher?: string;
  /** Where it was downloaded, or where a file with this checksum is offered. */
  url?: string;
  /** The day of the download, `YYYY-MM-DD`. */
  fetched?: string;
  /** The number of files that the entry stands for; absent for one. */
  files?: number;
}

/** The origin of a dataset's rows in one pack. */
export interface Evidence {
  /** Fingerprint of the pack. */
  index: string;
  /** Version of the pack's format. */
  version: number;
  /** The pack's date. */
  made?: string;
  lists: ManifestList[];
}

/** One dataset's part of a pack. */
export interface ManifestDataset {
  id: string;
  /** Rows read, whether usable or not. */
  rows: number;
  /** Distinct photos. */
  photos: number;
  /** Distinct owners named by the list itself. */
  owners: number;
  /** Whether the list names members at all; if not, it can answer nothing about a member. */
  namesMembers: boolean;
  whose: Whose;
  /**
   * The publisher's checksums are known, and some file matches none of them: it may have other contents.
   */
  altered?: true;
  /** Sorted by name. Empty if it is not known which files were read. */
  lists: ManifestList[];
  /** Names of the files of the complete list that were not read. */
  missing?: string[];
  /** Flickr photos in the whole dataset, and the address of the source. */
  published?: { photos: number; source: string };
}

/** One file of a pack, with what is needed to verify it. */
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
  /** True for invented data, which must be labelled as such wherever it is shown. */
  sample: boolean;
  /** The pack's date, `YYYY-MM-DD`, if given or known from its lists. */
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
 * An open pack. Every answer is exact: it comes from the lookup table, never from a filter alone. Every
 * method rejects with a {@link PackError} if bytes are missing or damaged, and never answers "no" instead.
 */
export interface Pack {
  readonly manifest: Manifest;
  /** Which of these photo ids (decimal strings) are in the pack, with their dataset ids, sorted. */
  photos(photoIds: readonly string[]): Promise<Map<string, string[]>>;
  /** Which of these owners (NSIDs or path aliases) are in the pack; datasets are sorted by id. */
  owners(owners: readonly string[]): Promise<Map<string, DatasetCount[]>>;
  /** The photo's owner according to the lists: an NSID if any list has it, else an alias, else null. */
  ownerOf(photoId: string): Promise<string | null>;
  /** The owner's photo ids in the pack, in ascending order. Empty for an unknown owner. */
  photosOf(owner: string): Promise<string[]>;
}
