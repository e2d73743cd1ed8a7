import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../../lib/checks/findings';
import { sift, timeOf, type Sieve } from '../../../../lib/checks/sift';
import type { OwnPhotos } from '../../../../lib/own-photos/types';
import { FIRST, listed, placed } from './made';

const HOME = { latitude: 48.14, longitude: 11.58 };
const FAR = { latitude: 52.52, longitude: 13.4 };
const seconds = (day: string) => Date.parse(day) / 1_000;

/** Taken at home, taken far away, posted only, neither dated nor placed. */
const PHOTOS: OwnPhotos = {
  ...placed([HOME, FAR, null, null]),
  posted: Float64Array.of(seconds('2013-01-05'), NaN, seconds('2012-06-20'), NaN),
  taken: Float64Array.of(seconds('2012-06-15'), seconds('2012-07-01'), NaN, NaN),
};
const FINDINGS = findingsOf([0, 1, 2, 3].map((i) => listed(FIRST + i, 'helen')));
const ANY: Sieve = { from: '', to: '', near: null };
const within = (km: number) => ({ ...HOME, km });

describe('the time of a photo', () => {
  it('is when it was taken, or else posted', () => {
    expect([0, 1, 2, 3].map((i) => timeOf(PHOTOS, String(FIRST + i)))).toEqual([
      { of: 'taken', span: { from: '2012-06-15', to: '2012-06-15', exact: true } },
      { of: 'taken', span: { from: '2012-07-01', to: '2012-07-01', exact: true } },
      { of: 'posted', span: { from: '2012-06-20', to: '2012-06-20', exact: true } },
      null,
    ]);
  });

  it('is a span of months where only its number tells it', () => {
    const ids = Float64Array.of(5_200_000_000);
    const nothing = Float64Array.of(NaN);
    const photos = { ids, posted: nothing, taken: nothing, privacy: new Uint8Array(1) };
    expect(timeOf(photos, '5200000000')).toMatchObject({ of: 'posted', span: { exact: false } });
  });
});

describe('findings are sifted', () => {
  it.each<[string, Sieve, number[], number[]]>([
    ['by nothing', ANY, [0, 1, 2, 3], []],
    ['from a day', { ...ANY, from: '2012-06-20' }, [1, 2], [3]],
    ['to a day', { ...ANY, to: '2012-06-20' }, [0, 2], [3]],
    ['between days', { ...ANY, from: '2012-06-15', to: '2012-06-15' }, [0], [3]],
    ['by a place', { ...ANY, near: within(5) }, [0], [2, 3]],
    ['by a wide circle', { ...ANY, near: within(1_000) }, [0, 1], [2, 3]],
    ['by both', { from: '2012-06-01', to: '2012-06-30', near: within(5) }, [0], [2, 3]],
    // What is known is enough to leave them out.
    ['by both, where one rules out', { from: '2013-01-01', to: '', near: within(5) }, [], [3]],
  ])('%s', (_, sieve, wanted, unknown) => {
    expect(sift(FINDINGS, PHOTOS, sieve)).toEqual({
      wanted: wanted.map((i) => FINDINGS[i]),
      unknown: unknown.map((i) => FINDINGS[i]),
    });
  });

  it.each([
    ['2011-01-01', '2011-01-31', 1],
    ['2010-01-01', '2010-06-30', 0],
    ['2030-01-01', '', 0],
  ])('a span of months counts where it touches %s to %s: %i', (from, to, count) => {
    const ids = Float64Array.of(5_200_000_000);
    const nothing = Float64Array.of(NaN);
    const photos = { ids, posted: nothing, taken: nothing, privacy: new Uint8Array(1) };
    const { wanted, unknown } = sift(findingsOf([listed(5_200_000_000, 'helen')]), photos, {
      ...{ ...ANY, from, to },
    });
    expect([wanted.length, unknown.length]).toEqual([count, 0]);
  });

  it('without losing or doubling one, whatever is asked', () => {
    const day = fc.constantFrom('', '2012-06-01', '2012-06-18', '2013-01-01');
    const near = fc.constantFrom(null, within(1), within(800));
    fc.assert(
      fc.property(day, day, near, (from, to, near) => {
        fc.pre(from === '' || to === '' || from <= to);
        const { wanted, unknown } = sift(FINDINGS, PHOTOS, { from, to, near });
        const kept = [...wanted, ...unknown];
        expect(new Set(kept).size).toBe(kept.length);
        // The one of which nothing is known is never left out.
        expect(kept).toContain(FINDINGS[3]);
      }),
    );
  });
});
