import type { ListFile, Reader, Row, RowLog, Sighting, Source } from '../types';

/** A sighting with the names that its list gives the photo, by which other lists refer to it. */
export interface Keyed extends Sighting {
  readonly keys: readonly string[];
}

/**
 * A list by whose keys others name their photos. Where a source reads the same files, the two have
 * one id; where none does, the files only ever stand beside those of the derived list.
 */
export interface BaseList extends Pick<Source, 'id' | 'title' | 'files' | 'takes'> {
  readonly read: Reader<Keyed>;
}

/** What a row with that key comes to. */
export type Resolve = (key: string) => Row;

/** A list that names photos only by keys that another list, its base, gives them. */
export interface DerivedSource extends Omit<Source, 'dataset' | 'read'> {
  readonly dataset: string;
  readonly base: BaseList;
  /** Reads one file of keys, as {@link Reader} says, and asks `resolve` for each. */
  readonly read: (file: ListFile, log: RowLog, resolve: Resolve) => AsyncIterable<Sighting[]>;
}
