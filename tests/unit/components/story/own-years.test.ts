import { expect, it } from 'vitest';
import { ownYears } from '../../../../components/story/own-years';

const seconds = (date: string) => Date.parse(date) / 1_000;

it('counts photos by the year in their files', () => {
  const photos = [
    { id: '9000000000001', posted: seconds('2009-12-31T23:59:59Z') },
    { id: '9000000000002', posted: seconds('2008-05-01') },
    { id: '9000000000003', posted: seconds('2009-01-01') },
  ];
  expect(ownYears(photos)).toEqual({
    counts: [
      { year: 2008, count: 1 },
      { year: 2009, count: 2 },
    ],
    undated: 0,
  });
});

it('does not count photos whose id allows two years, or none', () => {
  // An invented id, one from the turn of a year, and one newer than any known id.
  const open = ['9000000000001', '2154000000', '54500000000'].map((id) => ({ id }));
  expect(ownYears(open)).toEqual({ counts: [], undated: 3 });
});

it('counts photos whose id allows only one year', () => {
  const { counts, undated } = ownYears([{ id: '1000000000' }]);
  expect(counts).toEqual([{ year: 2007, count: 1 }]);
  expect(undated).toBe(0);
});
