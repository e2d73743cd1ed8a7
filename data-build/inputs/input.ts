import type { ListProvenance } from '../../lib/catalogue/provenance';
import type { Tally } from '../../lib/sources/tally';
import type { SightingStore } from '../sightings/store';
import type { Progress } from '../terminal';

/** Takes sightings, by the number of the input that they are read from. */
export type SightingSink = Pick<SightingStore, 'add'>;

/** Something that sightings are read from. */
export interface Input {
  /** Id of the source, `sightings` for a Parquet file, `sample` for the built-in sample. */
  readonly id: string;
  /** What the person named; null for the built-in sample. */
  readonly path: string | null;
  /** The dataset that all rows belong to; null where the rows say. */
  readonly dataset: string | null;
  /**
   * Reads all of it into the store, as input number `index`.
   * @throws {DataError | ListError}
   */
  readonly read: (
    store: SightingStore,
    index: number,
    tally: Tally,
    progress: Progress,
  ) => Promise<InputRead>;
}

/** A list, whose rows come one by one. */
export interface ListInput extends Input {
  readonly read: (
    store: SightingSink,
    index: number,
    tally: Tally,
    progress: Progress,
  ) => Promise<InputRead>;
}

/** What an input was read from. */
export interface InputRead {
  /** Names of files in its folder that were not read. */
  ignored: string[];
  provenance: ListProvenance;
}
