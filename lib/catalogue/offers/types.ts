import type { ListKey, Subject } from '../schema';

/** One file of a list. Checksums are in hexadecimal, of the whole file, and absent where unknown. */
export interface OfferedFile {
  /** An `https:` address; with a commit in it where a repository holds the file. */
  url: string;
  /** The file's name in the list's folder; one that the list's source reads, or an archive's. */
  name: string;
  bytes?: number;
  sha256?: string;
  md5?: string;
  /** Git's own: SHA-1 of `blob <bytes>`, a null byte and the content. Needs no `bytes`. */
  gitBlob?: string;
  /** Other hosts that the server is known to lead to. */
  hosts?: readonly string[];
  /** Where a person gets it with a browser, if the server will not give it to a program. */
  page?: string;
  /** What is known of files in an archive, by their names without folders; all of them must be in it. */
  holds?: readonly { name: string; bytes?: number; sha256?: string }[];
}

/** The text files right in a folder of a repository on GitHub, too many to name here. */
export interface OfferedFolder {
  /** `owner/name`. */
  repository: string;
  commit: string;
  folder: string;
  /** Of all its files one after the other, in the order of their names by code unit. */
  md5?: string;
}

/** What the terms of a list allow, as they were read; no advice. */
interface Licence {
  /** `CC BY 4.0`, or in a few words what is asked. */
  name: string;
  /** Where the terms stand; absent where none are stated. */
  url?: string;
  /**
   * Who may get and use the list. `unstated`: it is published for everybody to get, and no terms
   * stand beside it.
   */
  allows: 'anyone' | 'non-commercial' | 'research' | 'unstated';
  /** What the terms are of, where that is not the list. */
  note?: string;
}

interface Named {
  /** Id of the dataset and of its source. */
  dataset: string;
  subject: Subject;
}

/** A list that can be had without asking anybody. */
export interface Offer extends Named {
  offered: true;
  /** Who publishes it at these addresses. */
  publisher: string;
  /** Whether that is the dataset's own publisher or somebody who keeps a copy. */
  whose: 'publisher' | 'copy';
  licence: Licence;
  /** What of Flickr's it names. */
  names: readonly ListKey[];
  /** Distinct photos that it gives; absent where nobody has counted. */
  photos?: number;
  /** Distinct members that it names. */
  members?: number;
  /** Whether the host lets a page of another origin read the answer. */
  cors: boolean | 'unknown';
  files: readonly OfferedFile[] | OfferedFolder;
  /** Another list that it refers to and that is needed too: the id of its offer. */
  needs?: string;
  /** What it lacks of the dataset, one sentence. */
  partial?: string;
  /** More of the dataset that a person can get, but no program. */
  byHand?: { page: string; what: string };
}

/** A list that is not to be had by a program, or that its terms withhold. */
export interface Withheld extends Named {
  offered: false;
  /** Where its publisher says how it is given out. */
  page: string;
  /** One sentence. */
  why: string;
}
