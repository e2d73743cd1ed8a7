import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCheck } from '../../../../lib/checks/make-check';
import { mergeChecks } from '../../../../lib/checks/merge';
import type { WholeCheck } from '../../../../lib/checks/types';
import { PhotoSet, type PhotoDetails } from '../../../../lib/own-photos/photo-set';
import { PRIVACY } from '../../../../lib/own-photos/types';
import { ANSWER, checkOf, FIRST, photosOf } from './made';

const OWNER = '12345@N99';
const UNKNOWN: PhotoDetails = { posted: NaN, taken: NaN, privacy: 'unknown', place: null };
const MUNICH = { latitude: 48.14, longitude: 11.58 };
const ROME = { latitude: 41.9, longitude: 12.5 };

/** A check of photos, gathered so many seconds after 1970. */
function checkWith(made: number, rows: readonly (readonly [number, PhotoDetails])[]): WholeCheck {
  const photos = new PhotoSet();
  for (const [id, details] of rows) photos.add(id, details);
  return checkOf(String(made), photos.columns());
}
const merged = (a: WholeCheck, b: WholeCheck, id = '9') =>
  makeCheck(id, 'Both', mergeChecks(a, b, OWNER), { answer: ANSWER, listed: [] }, 9_000);
const photosOfBoth = (a: WholeCheck, b: WholeCheck) => merged(a, b).contents.photos;

describe('of a photo that both have', () => {
  const older = { posted: 20, taken: 9, privacy: 'private', place: MUNICH } as const;
  const newer = { posted: 10, taken: 12, privacy: 'public', place: ROME } as const;
  it.each<[string, PhotoDetails, PhotoDetails, PhotoDetails]>([
    ['what the older alone knows is kept', older, UNKNOWN, older],
    ['what the newer alone knows is kept', UNKNOWN, newer, newer],
    [
      'either fills in what the other lacks',
      { ...older, privacy: 'unknown' },
      { ...UNKNOWN, privacy: 'limited' },
      { ...older, privacy: 'limited' },
    ],
    [
      'the earlier time is kept, and of all else what was gathered later',
      older,
      newer,
      { posted: 10, taken: 9, privacy: 'public', place: ROME },
    ],
  ])('%s', (_, first, second, kept) => {
    const [a, b] = [checkWith(1, [[FIRST, first]]), checkWith(2, [[FIRST, second]])];
    const photos = checkWith(3, [[FIRST, kept]]).contents.photos;
    expect(photosOfBoth(a, b)).toEqual(photos);
    expect(photosOfBoth(b, a)).toEqual(photos);
  });
});

const time = fc.option(fc.nat(9), { nil: NaN });
const place = fc.option(fc.constantFrom(MUNICH, ROME));
const details = fc.record({
  ...{ posted: time, taken: time, privacy: fc.constantFrom(...PRIVACY), place },
});
const rows = fc.array(fc.tuple(fc.integer({ min: FIRST, max: FIRST + 20 }), details));
const both = fc.tuple(rows, rows).map(([a, b]) => [checkWith(1, a), checkWith(2, b)] as const);

it('has the photos of both, each once, in whichever order they come', () => {
  fc.assert(
    fc.property(both, ([a, b]) => {
      const photos = photosOfBoth(a, b);
      const ids = new Set([...a.contents.photos.ids, ...b.contents.photos.ids]);
      expect([...photos.ids]).toEqual([...ids].sort((x, y) => x - y));
      expect(mergeChecks(b, a, OWNER)).toEqual(mergeChecks(a, b, OWNER));
    }),
  );
});

it('is the same when one of both is merged into it again', () => {
  fc.assert(
    fc.property(both, ([a, b]) => {
      const once = merged(a, b);
      expect(merged(once, a)).toEqual(once);
      expect(merged(b, once)).toEqual(once);
    }),
  );
});

describe('what a merged check says of itself', () => {
  const first = checkOf('1', photosOf(5));
  const list = 'https://www.flickr.com/photos/mira/';
  const problems = [{ kind: 'missing' as const, count: 1, examples: ['data-download-2.zip'] }];
  const walk = makeCheck(
    '2',
    'Stream',
    {
      photos: photosOf(5, FIRST + 3),
      ...{ account: { owner: 'mira', photos: 7 }, albumsOnly: 0, problems, list },
    },
    { answer: ANSWER, listed: [] },
    2_000,
  );

  it('names each source with its own count, and counts nothing twice', () => {
    const { check } = merged(walk, first);
    expect(check).toMatchObject({
      facts: { photos: 8, posted: null },
      ...{ account: { owner: OWNER, photos: null }, albumsOnly: 0, problems: [], fresh: 0 },
    });
    expect(check).not.toHaveProperty('list');
    const { account, name } = first.check;
    expect(check.sources).toEqual([
      { ...{ id: '1', name, made: 1_000, account, albumsOnly: 1, problems: [], photos: 5 } },
      {
        ...{ id: '2', name: 'Stream', made: 2_000, account: { owner: 'mira', photos: 7 } },
        ...{ albumsOnly: 0, problems, photos: 5, list },
      },
    ]);
  });

  it('names the sources of a merged check in its place', () => {
    const third = checkOf('3', photosOf(1));
    const { check } = merged(merged(first, walk, '8'), third);
    expect(check.sources?.map(({ id }) => id)).toEqual(['1', '2', '3']);
  });

  it('tells from when to when its photos were posted, unless one was walked through', () => {
    const { facts } = merged(first, checkOf('3', photosOf(5, FIRST + 3))).check;
    expect(facts.posted).toEqual({ first: 86_400, last: 5 * 86_400 });
  });
});
