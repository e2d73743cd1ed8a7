import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  comparePosted,
  mayBeOf,
  postedBetween,
  postedText,
} from '../../../../../lib/flickr/address/posted-between';
import { hasShared, SHARED } from '../../../../shared';

/** Fails if a photo posted in that month is outside the span given for it. */
const isWithin = (id: number, month: string): boolean => {
  const { from, to } = postedBetween(String(id))!;
  return from <= month && (to === null || month <= to);
};

it.each([
  // Rounded numbers, and the months in which photos with such numbers were posted.
  [1_830_000_000, '2007-11'],
  [4_360_000_000, '2010-02'],
  [8_430_000_000, '2013-01'],
  [14_950_000_000, '2014-09'],
  [26_980_000_000, '2017-12'],
  [37_550_000_000, '2017-10'],
  [40_780_000_000, '2018-04'],
  [50_270_000_000, '2020-08'],
  [54_090_000_000, '2024-10'],
  [1_000, '2004-02'],
  [60_000_000_000, '2031-01'],
])('gives photo %i a span that includes %s', (id, month) => {
  expect(isWithin(id, month)).toBe(true);
});

it('gives spans short enough to be useful', () => {
  expect(postedBetween('12100000000')).toEqual({ from: '2014-01', to: '2014-02', exact: false });
});

it('gives the day if it is known', () => {
  expect(postedBetween('12100000000', Date.UTC(2014, 0, 31, 23) / 1_000)).toEqual({
    from: '2014-01-31',
    to: '2014-01-31',
    exact: true,
  });
});

it('says nothing about invented photos', () => {
  expect(postedBetween('9000000000001')).toBeNull();
});

it.each([
  [{ from: '2014-03-07', to: '2014-03-07', exact: true }, '2014-03-07'],
  [{ from: '2014-03', to: '2014-05', exact: false }, '2014-03/2014-05'],
  [{ from: '2024-09', to: null, exact: false }, '2024-09/..'],
])('writes %j as %s', (posted, text) => {
  expect(postedText(posted)).toBe(text);
});

it('orders by the first day, then by the last', () => {
  const span = (from: string, to: string | null) => ({ from, to, exact: false });
  const ordered = [span('2010-01', '2010-02'), span('2010-01', null), span('2011-01', '2011-01')];
  expect([...ordered].reverse().sort(comparePosted)).toEqual(ordered);
});

it.each([
  [null, 2010, true],
  [{ from: '2009-12', to: '2010-01', exact: false }, 2010, true],
  [{ from: '2009-12', to: '2010-01', exact: false }, 2011, false],
  [{ from: '2009-12', to: '2010-01', exact: false }, 2008, false],
  [{ from: '2024-09', to: null, exact: false }, 2030, true],
])('%j may be from %i: %s', (posted, year, expected) => {
  expect(mayBeOf(posted, year)).toBe(expected);
});

describe.skipIf(!hasShared)('every known pair', () => {
  it('from the figures by quarter of a billion', () => {
    const [, ...rows] = readFileSync(join(SHARED, 'ids-by-date.csv'), 'utf8').trim().split('\n');
    expect(rows.length).toBeGreaterThan(150);
    for (const row of rows) {
      const [billions, , ...months] = row.split(',');
      for (const month of months)
        expect(isWithin(Number(billions) * 1e9 + 1e6, month), row).toBe(true);
    }
  });

  it('from a list with dates', () => {
    const file = readFileSync(join(SHARED, 'lists/fsxl/fsxl-metadata.json'), 'utf8');
    const rows = JSON.parse(file) as { photo_url: string; date_uploaded: string }[];
    expect(rows.length).toBeGreaterThan(5_000);
    const wrong = rows.filter(
      ({ photo_url: url, date_uploaded: day }) =>
        !isWithin(Number(/(\d+)\/?$/.exec(url)![1]), day.slice(0, 7)),
    );
    expect(wrong).toEqual([]);
  });

  it('from recorded pages', () => {
    const pages = readdirSync(join(SHARED, 'pages')).filter((name) => name.endsWith('.html'));
    const pairs = pages.flatMap((name) => [
      ...readFileSync(join(SHARED, 'pages', name), 'utf8').matchAll(
        /"datePosted":"?(\d{9,10})"?[^{}]*?"id":"(\d{9,11})"/g,
      ),
    ]);
    const wrong = pairs.filter(
      ([, posted, id]) =>
        !isWithin(Number(id), new Date(Number(posted) * 1_000).toISOString().slice(0, 7)),
    );
    expect(pairs.length).toBeGreaterThan(20);
    expect(wrong.map(([, , id]) => id)).toEqual([]);
  });
});
