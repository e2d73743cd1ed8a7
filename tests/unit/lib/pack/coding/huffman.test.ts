import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodingTables, entryOf, lookUp } from '../../../../../lib/pack/coding/decoding-table';
import { codeLengths } from '../../../../../lib/pack/coding/huffman';
import { canonicalCode, LONGEST, wordsOf } from '../../../../../lib/pack/coding/prefix-code';

/** Powers of two among the frequencies give words of every length. */
const power = fc.nat(30).map((exponent) => 2 ** exponent);
const frequencies = fc.array(fc.oneof(fc.constant(0), fc.nat(9), power), {
  minLength: 1,
  maxLength: 256,
  size: 'max',
});

describe('a prefix code', () => {
  it('has a word for each symbol that occurs, and wastes no word', () => {
    fc.assert(
      fc.property(frequencies, (counts) => {
        const lengths = codeLengths(counts);
        const used = counts.filter((count) => count > 0).length;
        counts.forEach((count, s) => {
          expect(lengths[s]! > 0).toBe(count > 0);
          expect(lengths[s]).toBeLessThanOrEqual(LONGEST);
        });
        const kraft = lengths.reduce((sum, length) => sum + (length > 0 ? 2 ** -length : 0), 0);
        if (used > 1) expect(kraft).toBe(1);
      }),
    );
  });

  it('is decoded by its table, wherever that is and whatever bits follow', () => {
    const codes = fc.array(frequencies, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(codes, fc.nat(2 ** LONGEST - 1), (counts, noise) => {
        const lengths = counts.map(codeLengths);
        const codes = lengths.map(canonicalCode);
        const { table, starts } = decodingTables(codes);
        lengths.forEach((code, i) => {
          const written = wordsOf(codes[i]!, code.length);
          expect(written.lengths).toEqual(code);
          code.forEach((length, s) => {
            if (length === 0) return;
            const rest = LONGEST - length;
            const top = (written.words[s]! << rest) | (noise & ((1 << rest) - 1));
            expect(lookUp(table, starts[i]!, top << (32 - LONGEST))).toBe(entryOf(s, length));
          });
        });
      }),
    );
  });

  it('does not affect other codes if it has more words than a code can have', () => {
    const lengths = Uint8Array.from({ length: LONGEST + 1 }, (_, s) => Math.min(s + 1, LONGEST));
    const good = canonicalCode(lengths);
    const { words } = wordsOf(good, lengths.length);
    const symbols = Uint8Array.from({ length: 256 }, (_, s) => s);
    for (const length of [1, 8, 9, LONGEST]) {
      const counts = Array.from({ length: LONGEST }, (_, i) => (i + 1 === length ? 256 : 0));
      counts[0]! += 1;
      const { table, starts } = decodingTables([{ counts, symbols }, good]);
      lengths.forEach((bits, s) => {
        expect(lookUp(table, starts[1]!, words[s]! << (32 - bits))).toBe(entryOf(s, bits));
      });
    }
  });

  it('is as short as an optimal one if no word is too long', () => {
    // Huffman's own example: 1/2, 1/4, 1/8, 1/8.
    expect([...codeLengths([4, 2, 1, 1])]).toEqual([1, 2, 3, 3]);
    expect([...codeLengths([0, 5, 0])]).toEqual([0, 1, 0]);
    expect([...codeLengths([])]).toEqual([]);
  });

  it('stays within the longest word for the worst frequencies', () => {
    const fibonacci = [1, 1];
    while (fibonacci.length < 60) fibonacci.push(fibonacci.at(-1)! + fibonacci.at(-2)!);
    expect(Math.max(...codeLengths(fibonacci))).toBeLessThanOrEqual(LONGEST);
  });
});
