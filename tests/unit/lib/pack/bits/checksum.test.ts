import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksum } from '../../../../../lib/pack/bits/checksum';

describe('the checksum of a section', () => {
  it('detects any change within one word', () => {
    fc.assert(
      fc.property(
        fc.uint32Array({ minLength: 1, maxLength: 900 }),
        fc.nat(),
        fc.integer({ min: 1, max: 2 ** 32 - 1 }),
        fc.nat(),
        (words, where, change, seed) => {
          const changed = words.slice();
          changed[where % words.length]! ^= change;
          expect(checksum(changed, seed)).not.toBe(checksum(words, seed));
        },
      ),
    );
  });

  it('depends on the section and on its length', () => {
    const words = new Uint32Array(4);
    expect(checksum(words, 1)).not.toBe(checksum(words, 2));
    expect(checksum(words, 1)).not.toBe(checksum(words.subarray(1), 1));
  });

  it.each([
    [[], 0, '0'],
    [[1], 0, '0'],
    [[1, 2, 3], 7, '7259b4dc'],
  ])('of %j with seed %d is %s', (words, seed, hex) => {
    expect(checksum(Uint32Array.from(words), seed).toString(16)).toBe(hex);
  });
});
