import type { Sighting } from '../../lib/sources/types';
import { OWNERLESS, SAMPLE_SETS } from './datasets';
import { sampleOwner, samplePhotos } from './photos';
import type { SampleOptions } from './photos';

/** The rows of a sample in batches, by ascending photo id: one for each dataset of a photo. */
export function* sampleSightings(options: SampleOptions): Generator<Sighting[]> {
  for (const { ids, owners, sets } of samplePhotos(options)) {
    const batch: Sighting[] = [];
    for (let i = 0; i < ids.length; i++) {
      const owner = sampleOwner(owners[i]!);
      for (const dataset of SAMPLE_SETS[sets[i]!]!) {
        batch.push({ photoId: ids[i]!, owner: OWNERLESS.has(dataset) ? null : owner, dataset });
      }
    }
    yield batch;
  }
}
