import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader, ByteWriter } from '../../../../../lib/pack/bits/bytes';
import { PackError } from '../../../../../lib/pack/errors';

const wholeNumber = fc.oneof(fc.nat(), fc.maxSafeNat());

describe('bytes of a directory', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(
        fc.array(wholeNumber),
        fc.integer({ min: -(2 ** 40), max: 2 ** 40 }),
        fc.string({ unit: 'binary' }),
        fc.uint32Array(),
        (numbers, signed, text, words) => {
          const bytes = new ByteWriter()
            .numbers(numbers)
            .signed(signed)
            .string(text)
            .words(words)
            .word(0xfedcba98)
            .result();
          // At any place in a buffer, as readers get them.
          const shifted = new Uint8Array([9, ...bytes]).subarray(1);
          const reader = new ByteReader(shifted, 'x.dir');
          expect(reader.numbers()).toEqual(numbers);
          expect(reader.signed()).toBe(signed);
          expect(reader.string()).toBe(text);
          expect(reader.words()).toEqual(words);
          expect([...reader.raw(4)]).toEqual([0x98, 0xba, 0xdc, 0xfe]);
          reader.end();
        },
      ),
    );
  });

  it.each([
    [0, [0]],
    [127, [127]],
    [128, [128, 1]],
    [300, [172, 2]],
    [2 ** 53 - 1, [255, 255, 255, 255, 255, 255, 255, 15]],
  ])('hold %d as LEB128', (value, bytes) => {
    expect([...new ByteWriter().number(value).result()]).toEqual(bytes);
  });

  it('are damaged when they end too early or too late', () => {
    const bytes = new ByteWriter().string('abc').result();
    const short = new ByteReader(bytes.subarray(0, 3), 'x.dir');
    expect(() => short.string()).toThrow(new PackError('damaged', 'x.dir ends too early.'));
    const long = new ByteReader(bytes, 'x.dir');
    long.number();
    expect(() => {
      long.end();
    }).toThrow(new PackError('damaged', 'x.dir is too long.'));
  });
});
