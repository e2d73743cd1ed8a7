import type { ListProvenance } from '../../lib/catalogue/provenance';
import type { PackInput } from '../../lib/pack/input';
import type { Input } from '../inputs/input';
import { packInput } from '../sightings/pack-input';
import { PhotoSpool } from '../sightings/photo-spool';
import { SightingStore } from '../sightings/store';
import { collectStatistics } from '../sightings/collect-statistics';
import type { SightingStatistics } from '../sightings/collect-statistics';
import type { Progress } from '../terminal';
import { ingest, provenanceByDataset, rowsByDataset } from './ingest';
import type { Ingested } from './ingest';

/** Lists, read and sorted. */
export interface Prepared {
  /** The photos in order; can be iterated while `use` runs. */
  input: PackInput;
  survey: SightingStatistics;
  ingested: Ingested[];
}

/**
 * Reads and sorts all inputs, and passes them to `use`.
 * @param scratch a folder for what does not fit in memory.
 * @throws {DataError | ListError}
 */
export async function withSightings<T>(
  inputs: readonly Input[],
  scratch: string,
  progress: Progress,
  use: (prepared: Prepared) => Promise<T>,
): Promise<T> {
  const photos = new PhotoSpool(scratch);
  try {
    const { ingested, survey, rows, provenance } = await gather(inputs, scratch, photos, progress);
    return await use({ input: packInput(photos, survey, rows, provenance), survey, ingested });
  } finally {
    await photos.close();
  }
}

interface Gathered {
  ingested: Ingested[];
  survey: SightingStatistics;
  /** Rows read, by dataset. */
  rows: number[];
  /** By dataset. */
  provenance: ListProvenance[];
}

/** Reads and sorts all inputs into `photos`. Then closes the database, as its memory is needed. */
async function gather(
  inputs: readonly Input[],
  scratch: string,
  photos: PhotoSpool,
  progress: Progress,
): Promise<Gathered> {
  const store = await SightingStore.open(scratch);
  try {
    const ingested = await ingest(inputs, store, progress);
    progress.show(() => 'Sorting');
    await store.sort();
    const survey = await collectStatistics(store, photos);
    const { parts } = store;
    return {
      ingested,
      survey,
      rows: rowsByDataset(survey.datasets, ingested, parts),
      provenance: provenanceByDataset(survey.datasets, ingested, parts),
    };
  } finally {
    store.close();
  }
}
