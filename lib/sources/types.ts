/** One photo in one dataset's list. */
export interface Sighting {
  readonly photoId: number;
  /** NSID (`…@N..`, upper case) or lower-case path alias, where the row names one. */
  readonly owner: string | null;
  /** Id of the dataset. */
  readonly dataset: string;
}

/** A row that gives no photo, and why. */
export interface Skip {
  readonly skip: string;
  /** The row is not of the source's format. A file made of such rows is of another format. */
  readonly malformed: boolean;
}

/** What a source makes of one row. */
export type Row<S extends Sighting = Sighting> = S | Skip;

/** The text of one file, in pieces of any length. */
export interface ListFile {
  /** How messages name the file. */
  readonly name: string;
  readonly text: AsyncIterable<string>;
}

/** Takes what a reader has to tell of rows, besides the sightings it yields. */
export interface RowLog {
  /** A row was read that gives a photo. */
  photo(): void;
  /** Told of each row that gives a photo, where somebody wants the rows themselves. */
  found?(sighting: Sighting, place: Place, text: string): void;
  /** A row was read that gives none; `text` is the row. */
  skip(skip: Skip, place: Place, text: string): void;
  /** Something a person should look at that concerns the whole file. */
  note(text: string): void;
}

/** Where in the input a row stands. */
export interface Place {
  readonly file: string;
  /** `line 12`, `entry 7`. */
  readonly at: string;
}

/**
 * Reads one file and yields its sightings in batches, in the order of the file. Every row is
 * logged; blank lines and comments are no rows.
 * @throws {ListError} when the file is of another format or cut short.
 */
export type Reader<S extends Sighting = Sighting> = (
  file: ListFile,
  log: RowLog,
) => AsyncIterable<S[]>;

/** A publisher's list format. */
export interface Source {
  readonly id: string;
  readonly title: string;
  /** The files it reads, for people. */
  readonly files: string;
  /** The names of all files of a whole list, where it has several: what is not among them is missing. */
  readonly whole?: readonly string[];
  /** Whether a file of a folder is one of the list's. `path` is relative, with `/`. */
  readonly takes: (path: string) => boolean;
  /**
   * Its rows could be of anybody's list, such as bare numbers: a file is recognised as one only if
   * it also has a name that {@link takes} knows.
   */
  readonly onlyByName?: true;
  /** Where its publisher offers the files, or whom to ask. One sentence. */
  readonly origin: string;
  /** The dataset that all its rows belong to; null where the rows say. */
  readonly dataset: string | null;
  /** Columns of its Parquet files, where it has such; these are read as JSON Lines. */
  readonly parquet?: readonly string[];
  readonly read: Reader;
}
