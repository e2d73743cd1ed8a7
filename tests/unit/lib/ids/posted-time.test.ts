import { expect, it } from 'vitest';
import { isPostedTime } from '../../../../lib/ids/posted-time';

it.each([
  [Date.UTC(2004, 1) / 1_000, true],
  [1_425_176_897, true],
  [9_999_999_999, true],
  [Date.UTC(2004, 1) / 1_000 - 1, false],
  [10_000_000_000, false],
  [1_425_176_897.5, false],
  [NaN, false],
  ['1425176897', false],
  [null, false],
])('tells whether %s can be when a photo was posted', (value, can) => {
  expect(isPostedTime(value)).toBe(can);
});
