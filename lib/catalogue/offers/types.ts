import type { ListKey, Subject } from '../schema';

/** One file of a list. Checksums are in hexadecimal, of the whole file, and absent if unknown. */
export interface OfferedFile {
  /** An `https:` address; for a file in a repository, with a commit in it. */
  url: string;
  /** The file's name in the list's folder: one that the list's source reads, or an archive's. */
  name: string;
  bytes?: number;
  sha256?: string;
  md5?: string;
  /** Git's blob id: SHA-1 of `blob <bytes>`, a null byte and the content. Does not need `bytes`. */
  gitBlob?: string;
  /** Other hosts to which the server is known to redirect. */
  hosts?: readonly string[];
  /** Where to get it with a browser, if the server refuses programs. */
  page?: string;
  /** What is known about files in an archive, by their names without folders; all of them must be in it. */
  holds?: readonly { name: string; bytes?: number; sha256?: string }[];
}

/** The text files directly in a folder of a GitHub repository, too many to name here. */
export interface OfferedFolder {
  /** `owner/name`. */
  repository: string;
  commit: string;
  folder: string;
  /** Of all its files concatenated, sorted by name in code-unit order. */
  md5?: string;
}

/** What the terms of a list allow, as read; this is not legal advice. */
interface Licence {
  /** `CC BY 4.0`, or the conditions in a few words. */
  name: string;
  /** Where the terms are; absent if none are stated. */
  url?: string;
  /** Who may get and use the list. `unstated`: it is published for everybody, without any terms. */
  allows: 'anyone' | 'non-commercial' | 'research' | 'unstated';
  /** What the terms apply to, if not to the list. */
  note?: string;
}

interface Named {
  /** Id of the dataset and of its source. */
  dataset: string;
  subject: Subject;
}

/** A list that anybody may download. */
export interface Offer extends Named {
  offered: true;
  /** Who publishes it at these addresses. */
  publisher: string;
  /** Whether that is the dataset's own publisher or somebody with a copy. */
  whose: 'publisher' | 'copy';
  licence: Licence;
  /** Which of Flickr's ids it has. */
  names: readonly ListKey[];
  /** The number of distinct photos; absent if not counted. */
  photos?: number;
  /** The number of distinct members. */
  members?: number;
  /** Whether the host lets pages of other origins read its answers. */
  cors: boolean | 'unknown';
  files: readonly OfferedFile[] | OfferedFolder;
  /** Another list that it refers to and that is also required: the id of its offer. */
  needs?: string;
  /** What it lacks of the dataset, in one sentence. */
  partial?: string;
  /** More of the dataset that a person can get, but no program. */
  byHand?: { page: string; what: string };
}

/** A list that programs cannot get, or whose terms forbid it. */
export interface Withheld extends Named {
  offered: false;
  /** The page on which its publisher says how to get it. */
  page: string;
  /** One sentence. */
  why: string;
}
