import { PRIVACY, type OwnPhotos } from '../own-photos/types';
import type { PhotoFacts } from './types';

/** Counts photos by visibility, and finds the first and last known time of posting. */
export function factsOf({ ids, posted, privacy, places }: OwnPhotos): PhotoFacts {
  const facts: PhotoFacts = {
    photos: ids.length,
    privacy: { unknown: 0, public: 0, limited: 0, private: 0 },
    posted: null,
    placed: places?.latitude.filter((degrees) => !Number.isNaN(degrees)).length ?? 0,
  };
  for (const kind of privacy) facts.privacy[PRIVACY[kind] ?? 'unknown'] += 1;
  let first = Infinity;
  let last = -Infinity;
  for (const time of posted) {
    if (time < first) first = time;
    if (time > last) last = time;
  }
  if (first <= last) facts.posted = { first, last };
  return facts;
}
