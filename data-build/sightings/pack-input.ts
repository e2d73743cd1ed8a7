import type { PackInput, PhotoBatch } from '../../lib/pack/input';
import type { ManifestDataset } from '../../lib/pack/types';
import { PhotoGrouper } from './group';
import type { SightingStore } from './store';
import type { Survey } from './survey';

/** Photos in one batch for the pack's coder. */
const BATCH = 1 << 16;

/** Sample data starts here, a hundred times beyond the ids that Flickr has reached. */
export const FIRST_SAMPLE_PHOTO = 9_000_000_000_000;

/** So many photos are kept in memory, 20 bytes each; more are read from the store each time. */
const MOST_KEPT = 8_000_000;

/**
 * Surveyed sightings as the pack's coder takes them.
 * @param rows rows read, by dataset.
 */
export function packInput(store: SightingStore, survey: Survey, rows: number[]): PackInput {
  const { ranked, used, resolver } = survey;
  const owners: string[] = [];
  const indexOf = new Int32Array(used.length).fill(-1);
  used.forEach((is, rank) => {
    if (is) indexOf[rank] = owners.push(ranked.names[rank]!) - 1;
  });
  const photos = (): AsyncGenerator<PhotoBatch> => photoBatches(store, survey, indexOf);
  return {
    sample: survey.firstPhoto >= FIRST_SAMPLE_PHOTO,
    datasets: survey.datasets.map((id, i): ManifestDataset => {
      return { id, rows: rows[i]!, ...survey.ofDataset(i) };
    }),
    sets: resolver.sets.all,
    owners,
    photos: survey.photos > MOST_KEPT ? photos : kept(photos),
  };
}

/** Goes through the photos once, and keeps them for the next times. */
function kept(photos: () => AsyncIterable<PhotoBatch>): () => AsyncIterable<PhotoBatch> {
  let all: PhotoBatch[] | null = null;
  return async function* () {
    if (all !== null) return yield* all;
    const batches: PhotoBatch[] = [];
    for await (const batch of photos()) {
      batches.push(batch);
      yield batch;
    }
    all = batches;
  };
}

async function* photoBatches(
  store: SightingStore,
  { resolver }: Survey,
  indexOf: Int32Array,
): AsyncGenerator<PhotoBatch> {
  const batch = new BatchBuilder();
  const grouper = new PhotoGrouper((group) => {
    const { set, nsid, alias } = resolver.resolve(group);
    batch.add(group.photoId, set, nsid < 0 ? -1 : indexOf[nsid]!, alias < 0 ? -1 : indexOf[alias]!);
  });
  for await (const rows of store.sorted()) {
    grouper.push(rows);
    if (batch.count > BATCH) yield batch.take();
  }
  grouper.end();
  if (batch.count > 0) yield batch.take();
}

/** Collects photos until there are enough for a batch. */
class BatchBuilder {
  count = 0;
  // A run of sorted rows may take the batch past its size by the photos it holds.
  #batch = emptyBatch(BATCH * 2);

  add(id: number, set: number, nsid: number, alias: number): void {
    const { ids, sets, nsids, aliases } = this.#batch;
    ids[this.count] = id;
    sets[this.count] = set;
    nsids[this.count] = nsid;
    aliases[this.count++] = alias;
  }

  take(): PhotoBatch {
    const { ids, sets, nsids, aliases } = this.#batch;
    const count = this.count;
    this.count = 0;
    return {
      ids: ids.slice(0, count),
      sets: sets.slice(0, count),
      nsids: nsids.slice(0, count),
      aliases: aliases.slice(0, count),
    };
  }
}

function emptyBatch(size: number): PhotoBatch {
  return {
    ids: new Float64Array(size),
    sets: new Uint32Array(size),
    nsids: new Int32Array(size),
    aliases: new Int32Array(size),
  };
}
