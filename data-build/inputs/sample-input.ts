import { sampleSightings } from '../sample/sightings';
import type { Input } from './input';

/** The sample that is packed if there is no list. */
const SAMPLE = { photos: 20_000, seed: 1 };

/** The built-in sample: invented photos, generated on demand. */
export const sampleInput: Input = {
  id: 'sample',
  path: null,
  dataset: null,
  read(store, index, tally) {
    for (const batch of sampleSightings(SAMPLE)) {
      store.add(index, batch);
      tally.photos(batch.length);
    }
    // It imitates publishers' lists, and is labelled as invented wherever it is shown.
    return Promise.resolve({
      ignored: [],
      provenance: { whose: 'publisher', lists: [], missing: [] },
    });
  },
};
