import type { ListProvenance } from '../../lib/catalogue/provenance';
import type { Tally } from '../../lib/sources/tally';
import type { SightingStore } from '../sightings/store';
import type { Progress } from '../terminal';

/** Takes sightings, with the number of their input. */
export type SightingSink = Pick<SightingStore, 'add'>;

/** Something from which sightings are read. */
export interface Input {
  /** Id of the source, `sightings` for a Parquet file, `sample` for the built-in sample. */
  readonly id: string;
  /** The path that the person gave; null for the built-in sample. */
  readonly path: string | null;
  /** The dataset of all rows; null if the rows name it. */
  readonly dataset: string | null;
  /**
   * Reads everything into the store, as input number `index`.
   * @throws {DataError | ListError}
   */
  readonly read: (
    store: SightingStore,
    index: number,
    tally: Tally,
    progress: Progress,
  ) => Promise<InputRead>;
}

/** A list whose rows can be read one by one. */
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
