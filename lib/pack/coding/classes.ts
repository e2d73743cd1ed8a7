/**
 * Whole numbers are coded as a class, which is entropy-coded, and the bits below it, which are
 * stored as they are. There are two classes to each power of two:
 *
 *     number  1  2  3  4-5  6-7  8-11  12-15  16-23 …
 *     class   0  1  2  3    4    5     6      7     …
 *     bits    0  0  0  1    1    2     2      3     …
 *
 * One class each (the usual Elias-gamma split) costs 0.4 % more on photo ids, four save 0.1 %.
 */
export const CLASSES = 61;

/** The number of binary digits of a number below 2^32; 0 for 0. */
export const bitLength = (value: number): number => 32 - Math.clz32(value);

/** The class of a number from 1 to 2^31 - 1. */
export function classOf(value: number): number {
  const exponent = 31 - Math.clz32(value);
  return exponent === 0 ? 0 : 2 * exponent - 1 + ((value >>> (exponent - 1)) & 1);
}

/**
 * The number of bits that follow a class. (`(c - 1) >>> 31` is 1 for class 0, which has no second digit.)
 */
export const extraOf = (c: number): number => ((c + 1) >> 1) - 1 + ((c - 1) >>> 31);

/** The first number of a class, given the number of bits that follow it. */
export const firstOf = (c: number, extra: number): number =>
  ((2 | (~c & 1)) << extra) - (((c - 1) >>> 31) << 1);
