import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BitWriter, peek } from '../../../../../lib/pack/bits/bits';

const pieces = fc.array(
  fc
    .integer({ min: 1, max: 32 })
    .chain((count) =>
      fc.record({ count: fc.constant(count), value: fc.integer({ min: 0, max: 2 ** count - 1 }) }),
    ),
  { maxLength: 2000 },
);

describe('bits', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(pieces, (list) => {
        const writer = new BitWriter();
        for (const { value, count } of list) writer.write(value, count);
        const length = writer.length;
        const words = writer.take();
        expect(words.length).toBe(Math.ceil(length / 32));
        let at = 0;
        for (const { value, count } of list) {
          expect(peek(words, at) >>> (32 - count)).toBe(value);
          at += count;
        }
      }),
    );
  });

  it('fill words from the top', () => {
    const writer = new BitWriter();
    writer.write(0b101, 3);
    writer.write(0xffffffff, 32);
    expect([...writer.take()]).toEqual([0xbfffffff, 0xe0000000]);
  });

  it('start over after being taken', () => {
    const writer = new BitWriter();
    writer.write(7, 3);
    writer.take();
    writer.write(1, 32);
    expect([...writer.take()]).toEqual([1]);
    expect(writer.length).toBe(0);
  });

  it('are zeros past the end', () => {
    expect(peek(Uint32Array.of(0xffffffff), 16)).toBe(0xffff0000 | 0);
  });
});
