/** Who can see a photo on Flickr; `limited` means friends, family or both. */
export const PRIVACY = ['unknown', 'public', 'limited', 'private'] as const;

export type Privacy = (typeof PRIVACY)[number];

/** Photos in columns, sorted by id, each id once: a hundred thousand take 2.5 MB. */
export interface OwnPhotos {
  ids: Float64Array;
  /** When each was posted, in seconds since 1970; NaN if unknown. */
  posted: Float64Array;
  /** When each was taken, by the camera's clock, in seconds since 1970; NaN if unknown. */
  taken: Float64Array;
  /** Indices into {@link PRIVACY}. */
  privacy: Uint8Array;
  /** Where they were taken; absent if no file says, or if it is not to be stored. */
  places?: Places;
}

/** Where photos were taken, in degrees; NaN if unknown. */
interface Places {
  latitude: Float64Array;
  longitude: Float64Array;
}

/** A file that a person chose or dropped. */
export interface ChosenFile {
  /** Its path within the chosen folder, with `/`; its name if no folder was chosen. */
  path: string;
  file: File;
}

/** The progress of gathering. */
export interface GatherProgress {
  /** Files read, and in total; a fraction of a file while an archive is read. */
  done: number;
  total: number;
}

/** Reasons why photos may have been missed, worst first. */
export const PROBLEMS = [
  'damaged',
  /** An archive that should exist, according to the names of the others. */
  'missing',
  /** Pictures whose names contain no certain photo id. */
  'unclear',
  /** Rows of a list without a photo. */
  'rows',
  /** Not opened: other people's data, or an unknown kind of file. */
  'unread',
] as const;

/** A reason why photos may have been missed, for the person to know. */
export interface Problem {
  kind: (typeof PROBLEMS)[number];
  count: number;
  /** The first few. */
  examples: string[];
}

/** The account's owner and size. */
export interface Account {
  /** NSID, or else path alias; null if the files name none, or several. */
  owner: string | null;
  /** The number of photos according to the account's profile; null if unknown. */
  photos: number | null;
}

/** What one worker found in its files. */
export interface GatheredPart {
  photos: OwnPhotos;
  /** Ids of the photos in albums, ascending, without duplicates. */
  inAlbums: Float64Array;
  /** From the account's profile file. */
  profile: Account;
  /** NSIDs and aliases found in addresses of photos. */
  owners: string[];
  /** The number of files and archives in which photos were found. */
  files: number;
  problems: Problem[];
}

/** Everything found in a person's files. */
export interface Gathered {
  photos: OwnPhotos;
  account: Account;
  /** The number of files and archives in which photos were found. */
  files: number;
  /** The number of photos that are only in albums: the export has no file about them. */
  albumsOnly: number;
  problems: Problem[];
  /** Address of the list on flickr.com that was walked through; absent if files were read. */
  list?: string;
}
