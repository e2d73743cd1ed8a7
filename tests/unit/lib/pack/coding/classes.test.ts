import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CLASSES,
  classOf,
  bitLength,
  extraOf,
  firstOf,
} from '../../../../../lib/pack/coding/classes';

describe('classes of numbers', () => {
  it.each([
    [1, 0],
    [2, 1],
    [3, 2],
    [4, 3],
    [5, 3],
    [6, 4],
    [8, 5],
    [11, 5],
    [12, 6],
    [2 ** 31 - 1, 60],
  ])('put %d in class %d', (value, expected) => {
    expect(classOf(value)).toBe(expected);
  });

  it('represent each number once: base plus the bits below', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 31 - 1 }), (value) => {
        const c = classOf(value);
        expect(c).toBeLessThan(CLASSES);
        expect(value - firstOf(c, extraOf(c))).toBeGreaterThanOrEqual(0);
        expect(value - firstOf(c, extraOf(c))).toBeLessThan(2 ** extraOf(c));
      }),
    );
  });

  it('follow each other without gaps', () => {
    const first = (c: number): number => firstOf(c, extraOf(c));
    for (let c = 1; c < CLASSES; c++) expect(first(c)).toBe(first(c - 1) + 2 ** extraOf(c - 1));
  });

  it.each([
    [0, 0],
    [1, 1],
    [255, 8],
    [256, 9],
    [2 ** 32 - 1, 32],
  ])('count the digits of %d: %d', (value, expected) => {
    expect(bitLength(value)).toBe(expected);
  });
});
