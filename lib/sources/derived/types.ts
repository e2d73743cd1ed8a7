import type { ListFile, Reader, Row, RowLog, Sighting, Source } from '../types';

/** A sighting with the keys that its list gives the photo, by which other lists refer to it. */
export interface Keyed extends Sighting {
  readonly keys: readonly string[];
}

/**
 * A list whose keys other lists use to refer to its photos. A source for the same files has the same id;
 * without such a source, the files are only read together with those of the derived list.
 */
export interface BaseList extends Pick<Source, 'id' | 'title' | 'files' | 'takes'> {
  readonly read: Reader<Keyed>;
}

/** Looks up the row for a key. */
export type Resolve = (key: string) => Row;

/** A list that refers to photos only by the keys of another list, its base. */
export interface DerivedSource extends Omit<Source, 'dataset' | 'read'> {
  readonly dataset: string;
  readonly base: BaseList;
  /** Reads one file of keys, as {@link Reader} describes, and calls `resolve` for each. */
  readonly read: (file: ListFile, log: RowLog, resolve: Resolve) => AsyncIterable<Sighting[]>;
}
