/** A row's claim that a photo is in a dataset. */
export interface Sighting {
  readonly photoId: number;
  /** NSID (`…@N..`, upper case) or lower-case path alias, if the row has one. */
  readonly owner: string | null;
  /** Id of the dataset. */
  readonly dataset: string;
}

/** A row without a photo, and why. */
export interface Skip {
  readonly skip: string;
  /** The row does not have the source's format. A file of such rows is of another format. */
  readonly malformed: boolean;
}

/** What a source reads from one row. */
export type Row<S extends Sighting = Sighting> = S | Skip;

/** The text of one file, in chunks of any length. */
export interface ListFile {
  /** Its name in messages. */
  readonly name: string;
  readonly text: AsyncIterable<string>;
}

/** Receives what a reader reports about rows, apart from the sightings it yields. */
export interface RowLog {
  /** Called for each row with a photo. */
  photo(): void;
  /** Called for each row with a photo, if the rows themselves are wanted. */
  found?(sighting: Sighting, place: Place, text: string): void;
  /** Called for each row without a photo; `text` is the row. */
  skip(skip: Skip, place: Place, text: string): void;
  /** Reports something about the whole file that a person should look at. */
  note(text: string): void;
}

/** Where a row is in the input. */
export interface Place {
  readonly file: string;
  /** `line 12`, `entry 7`. */
  readonly at: string;
}

/**
 * Reads one file and yields its sightings in batches, in the order of the file. Every row is logged; blank
 * lines and comments do not count as rows.
 * @throws {ListError} if the file has another format or is truncated.
 */
export type Reader<S extends Sighting = Sighting> = (
  file: ListFile,
  log: RowLog,
) => AsyncIterable<S[]>;

/** A publisher's list format. */
export interface Source {
  readonly id: string;
  readonly title: string;
  /** The files it reads, as text for people. */
  readonly files: string;
  /**
   * The names of all files of the complete list, if it has several: those not read are reported as missing.
   */
  readonly whole?: readonly string[];
  /** The id of a source that reads these rows too: a file that both read belongs to this one. */
  readonly within?: string;
  /** Whether a file of a folder belongs to the list. `path` is relative, with `/`. */
  readonly takes: (path: string) => boolean;
  /**
   * Its rows, such as bare numbers, could belong to any list: a file is recognised only if {@link takes}
   * also knows its name.
   */
  readonly onlyByName?: true;
  /** Where its publisher offers the files, or whom to ask, in one sentence. */
  readonly origin: string;
  /** The dataset of all its rows; null if the rows name it. */
  readonly dataset: string | null;
  /** Columns of its Parquet files, if it has any; these are read as JSON Lines. */
  readonly parquet?: readonly string[];
  readonly read: Reader;
}
