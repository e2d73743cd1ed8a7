import { expect, it } from 'vitest';
import { ownYears } from '../../../../components/story/own-years';

const said = (date: string) => Date.parse(date) / 1_000;

it('counts photos by the year that a file says', () => {
  const photos = [
    { id: '9000000000001', posted: said('2009-12-31T23:59:59Z') },
    { id: '9000000000002', posted: said('2008-05-01') },
    { id: '9000000000003', posted: said('2009-01-01') },
  ];
  expect(ownYears(photos)).toEqual({
    counts: [
      { year: 2008, count: 1 },
      { year: 2009, count: 2 },
    ],
    undated: 0,
  });
});

it('counts none of which the number leaves two years open, or says nothing', () => {
  // The number of an invented photo, one from a turn of the year, and one that is newer than all known.
  const open = ['9000000000001', '2154000000', '54500000000'].map((id) => ({ id }));
  expect(ownYears(open)).toEqual({ counts: [], undated: 3 });
});

it('counts those whose number leaves one year', () => {
  const { counts, undated } = ownYears([{ id: '1000000000' }]);
  expect(counts).toEqual([{ year: 2007, count: 1 }]);
  expect(undated).toBe(0);
});
