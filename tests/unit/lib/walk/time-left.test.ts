import { expect, it } from 'vitest';
import { minutesLeft } from '../../../../lib/walk/time-left';

it.each([
  ['an unknown number of photos', null, 500, 0, null],
  ['too few to tell', 1_000, 49, 0, null],
  ['too few since a reload', 1_000, 549, 500, null],
  ['a tenth in a minute', 1_000, 100, 0, 9],
  ['a tenth in a minute, since a reload', 1_100, 200, 100, 9],
  ['a part of a minute', 1_000, 990, 0, 1],
  ['more than the page counts', 1_000, 1_005, 0, 1],
])('tells the minutes left after %s', (_, count, seen, before, minutes) => {
  expect(minutesLeft(count, seen, before, 60_000)).toBe(minutes);
});
