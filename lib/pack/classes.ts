/**
 * Whole numbers are coded as a class, which is entropy-coded, and the bits below it, which are
 * stored as they are. There are two classes to each power of two:
 *
 *     value   1  2  3  4-5  6-7  8-11  12-15  16-23 …
 *     class   0  1  2  3    4    5     6      7     …
 *     bits    0  0  0  1    1    2     2      3     …
 *
 * One class each (the usual Elias-gamma split) costs 0.4 % more on photo ids, four save 0.1 %.
 */
export const CLASSES = 62;

/** The first value of each class, for values below 2^31. */
export const BASE = new Uint32Array(CLASSES);
/** How many bits follow the class. */
export const EXTRA = new Uint8Array(CLASSES);

for (let c = 0; c < CLASSES; c++) {
  const exponent = (c + 1) >> 1;
  BASE[c] = c === 0 ? 1 : 2 ** exponent + (c % 2 === 0 ? 2 ** (exponent - 1) : 0);
  EXTRA[c] = Math.max(0, exponent - 1);
}

/** How many binary digits a number below 2^32 has; 0 for 0. */
export const digits = (value: number): number => 32 - Math.clz32(value);

/** The class of a value from 1 to 2^31 - 1. */
export function classOf(value: number): number {
  const exponent = 31 - Math.clz32(value);
  return exponent === 0 ? 0 : 2 * exponent - 1 + ((value >>> (exponent - 1)) & 1);
}
