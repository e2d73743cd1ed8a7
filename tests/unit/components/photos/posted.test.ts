import { describe, expect, it } from 'vitest';
import { arrange, createPostedWords, yearsOf } from '../../../../components/photos/posted';
import type { Posted } from '../../../../lib/flickr/address/posted-between';
import { appTexts } from '../../../../lib/i18n/app/texts';

const span = (from: string, to: string | null): Posted => ({ from, to, exact: false });
const SPANS: Record<string, Posted | null> = {
  a: span('2014-03', '2014-05'),
  b: span('2009-01', '2010-02'),
  c: null,
  d: span('2013-01', null),
};
const arranged = (sort: 'number' | 'oldest' | 'newest', year: number | null) =>
  arrange(Object.keys(SPANS), { sort, year }, (id) => SPANS[id]!).join('');

it.each([
  ['number', null, 'abcd'],
  ['oldest', null, 'cbda'],
  ['newest', null, 'adbc'],
  // A photo without a known date, such as c, may be from that year and is kept.
  ['number', 2010, 'bc'],
  ['number', 2014, 'acd'],
] as const)('arranges by %s, of year %s', (sort, year, expected) => {
  expect(arranged(sort, year)).toBe(expected);
});

it.each([
  [[], []],
  [[null], []],
  [
    [SPANS.a!, SPANS.b!],
    [2009, 2010, 2011, 2012, 2013, 2014],
  ],
  [[SPANS.d!], [2013]],
])('for %j offers the years %j', (spans, years) => {
  expect(yearsOf(spans)).toEqual(years);
});

describe('in words', () => {
  const write = createPostedWords('en', appTexts('en'));

  it.each([
    [{ from: '2014-03-07', to: '2014-03-07', exact: true }, 'Mar 7, 2014'],
    [span('2014-03', '2014-05'), 'Mar – May 2014'],
    [span('2014-03', '2014-03'), 'Mar 2014'],
    [span('2024-09', null), 'Sep 2024 or later'],
  ])('%j is %s', (posted, words) => {
    expect(write(posted).replaceAll('\u2009', ' ')).toBe(words);
  });
});
