import { expect, it } from 'vitest';
import { factsOf } from '../../../../lib/checks/facts';
import { DAY, photosOf, placed } from './made';

it('counts photos by who sees them, from the first to the last', () => {
  expect(factsOf(photosOf(7))).toEqual({
    photos: 7,
    privacy: { unknown: 2, public: 2, limited: 2, private: 1 },
    posted: { first: DAY, last: 7 * DAY },
    placed: 0,
  });
});

it('counts those that have a place', () => {
  expect(factsOf(placed([{ latitude: 1, longitude: 2 }, null])).placed).toBe(1);
});

it('knows no dates where no file tells them', () => {
  const photos = photosOf(3);
  photos.posted.fill(NaN);
  expect(factsOf(photos).posted).toBeNull();
});
