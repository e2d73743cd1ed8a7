import { expect, it } from 'vitest';
import { crc32 } from '../../../../lib/archives/crc32';

/** @see https://reveng.sourceforge.io/crc-catalogue/all.htm#crc.cat.crc-32-iso-hdlc */
it.each([
  ['', 0],
  ['123456789', 0xcbf43926],
])('the checksum of “%s”', (text, sum) => {
  expect(crc32(new TextEncoder().encode(text))).toBe(sum);
});
