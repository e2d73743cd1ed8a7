import { expect, it } from 'vitest';
import { isSeconds } from '../../../../lib/own-photos/seconds';

it.each([
  [Date.parse('0001-01-01T00:00:00Z') / 1_000, true],
  [Date.parse('9999-12-31T23:59:59Z') / 1_000, true],
  [0, true],
  [Date.parse('0001-01-01T00:00:00Z') / 1_000 - 1, false],
  [Date.parse('9999-12-31T23:59:59Z') / 1_000 + 1, false],
  [NaN, false],
  [Infinity, false],
  ['0', false],
  [null, false],
])('whether %s is a supported time: %s', (value, expected) => {
  expect(isSeconds(value)).toBe(expected);
});
