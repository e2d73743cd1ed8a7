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
        (numbers, signed, text) => {
          const bytes = new ByteWriter()
            .numbers(numbers)
            .signed(signed)
            .string(text)
            .word(0xfedcba98)
            .result();
          // At an arbitrary offset in a buffer, as readers get them.
          const shifted = new Uint8Array([9, ...bytes]).subarray(1);
          const reader = new ByteReader(shifted, 'x.dir');
          expect(reader.numbers()).toEqual(numbers);
          expect(reader.signed()).toBe(signed);
          expect(reader.string()).toBe(text);
          expect([...reader.raw(4)]).toEqual([0x98, 0xba, 0xdc, 0xfe]);
          reader.end();
        },
      ),
    );
  });

  it.each<[string, number[], (reader: ByteReader) => unknown]>([
    ['a number above 2^53 - 1', [255, 255, 255, 255, 255, 255, 255, 16], (from) => from.number()],
    ['a number without an end', Array<number>(2000).fill(255), (from) => from.number()],
    ['more things than bytes', [4, 0, 0, 0], (from) => from.count()],
    ['more things than so many bytes', [2, 0, 0, 0], (from) => from.count(2)],
    ['more numbers than bytes', [255, 255, 255, 255, 7], (from) => from.numbers()],
    ['a column longer than the bytes', [1, 0, 0], (from) => from.column(3)],
    ['a fraction', [8, ...new Uint8Array(Float64Array.of(0.5).buffer)], (from) => from.column(1)],
    [
      'what is no number',
      [8, ...new Uint8Array(Float64Array.of(NaN).buffer)],
      (from) => from.column(1),
    ],
    [
      'less than nothing',
      [8, ...new Uint8Array(Float64Array.of(-1).buffer)],
      (from) => from.column(1),
    ],
  ])('refuse %s', (_, bytes, read) => {
    expect(() => read(new ByteReader(Uint8Array.from(bytes), 'x.dir'))).toThrow(PackError);
  });

  it.each([
    [0, [0]],
    [127, [127]],
    [128, [128, 1]],
    [300, [172, 2]],
    [2 ** 53 - 1, [255, 255, 255, 255, 255, 255, 255, 15]],
  ])('encode %d as LEB128', (value, bytes) => {
    expect([...new ByteWriter().number(value).result()]).toEqual(bytes);
  });

  it('are damaged if they end too early or too late', () => {
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
