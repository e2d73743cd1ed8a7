/** Who sees a photo on Flickr; `limited` is for friends, family or both. */
export const PRIVACY = ['unknown', 'public', 'limited', 'private'] as const;

export type Privacy = (typeof PRIVACY)[number];

/** Photos in columns, sorted by id, each id once: a hundred thousand take 2.5 MB. */
export interface OwnPhotos {
  ids: Float64Array;
  /** When each was posted, in seconds since 1970; NaN where that is not known. */
  posted: Float64Array;
  /** When each was taken, by the camera's clock, in seconds since 1970; NaN where not known. */
  taken: Float64Array;
  /** Indices into {@link PRIVACY}. */
  privacy: Uint8Array;
  /** Where they were taken; none where no file says it of any, or where it is not to be kept. */
  places?: Places;
}

/** Where photos were taken, in degrees; NaN where that is not known. */
interface Places {
  latitude: Float64Array;
  longitude: Float64Array;
}

/** A file that a person chose or dropped. */
export interface ChosenFile {
  /** Its path within a chosen folder, with `/`; its name where there is none. */
  path: string;
  file: File;
}

/** How far the gathering is. */
export interface GatherProgress {
  /** Files read, and in all; part of a file while an archive is read. */
  done: number;
  total: number;
}

/** In which ways files may give less than they hold, worst first. */
export const PROBLEMS = [
  'damaged',
  /** A part that the names of other parts promise. */
  'missing',
  /** Pictures whose names do not tell a photo's number for certain. */
  'unclear',
  /** Rows of a list that name no photo. */
  'rows',
  /** Not opened: other people's data, or of no kind known here. */
  'unread',
] as const;

/** What a person should know of files that gave less than they may hold. */
export interface Problem {
  kind: (typeof PROBLEMS)[number];
  count: number;
  /** The first of them. */
  examples: string[];
}

/** What the account says of itself. */
export interface Account {
  /** NSID, or else path alias; null where files name none, or several. */
  owner: string | null;
  /** How many photos the account says it has; null where it does not say. */
  photos: number | null;
}

/** What was found in some of the files. */
export interface GatheredPart {
  photos: OwnPhotos;
  /** Photos that albums name, ascending, each once. */
  inAlbums: Float64Array;
  /** What the account's own file says. */
  profile: Account;
  /** NSIDs and aliases in the addresses of photos. */
  owners: string[];
  /** Files and archives that gave photos. */
  files: number;
  problems: Problem[];
}

/** Everything that was found in the files of a person. */
export interface Gathered {
  photos: OwnPhotos;
  account: Account;
  /** Files and archives that gave photos. */
  files: number;
  /** Photos that only albums name: the export has no file of theirs. */
  albumsOnly: number;
  problems: Problem[];
  /** Address of the list on flickr.com that was walked through; none where files were read. */
  list?: string;
}
