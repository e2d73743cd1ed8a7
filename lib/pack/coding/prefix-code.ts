import type { ByteReader } from '../bits/bytes';

/** The longest code word. */
export const LONGEST = 11;

/**
 * A canonical prefix code: words are ordered by length, then by symbol, so the lengths and symbols
 * determine the words.
 *
 *     code := { symbols with words of 1, 2, … LONGEST bits }  { symbol }     numbers, then bytes
 *
 * The time to read it is proportional to the symbols in use, as a worker that has just started reads it.
 */
export interface PrefixCode {
  /** The number of words of each length, from 1 to {@link LONGEST} bits. */
  counts: readonly number[];
  /** In the order of their words. */
  symbols: Uint8Array;
}

/** @param lengths The length of each symbol's word; 0 if it has none. */
export function canonicalCode(lengths: Uint8Array): PrefixCode {
  const byLength = Array.from({ length: LONGEST }, (): number[] => []);
  lengths.forEach((length, symbol) => byLength[length - 1]?.push(symbol));
  return {
    counts: byLength.map((symbols) => symbols.length),
    symbols: Uint8Array.from(byLength.flat()),
  };
}

/** Reads a code. @throws {PackError} if it has more words than a prefix code can have. */
export function readCode(from: ByteReader): PrefixCode {
  const counts = Array.from({ length: LONGEST }, () => from.number());
  // Kraft's inequality.
  const taken = counts.reduce((sum, count, i) => sum + count * 2 ** (LONGEST - 1 - i), 0);
  from.check(taken <= 2 ** LONGEST, 'an invalid code');
  return { counts, symbols: from.raw(counts.reduce((sum, count) => sum + count)) };
}

/** A code's words and their lengths, by symbol, for writing. */
export interface CodeWords {
  words: Uint16Array;
  /** 0 if a symbol has no word. */
  lengths: Uint8Array;
}

/** @param size The number of possible symbols. */
export function wordsOf({ counts, symbols }: PrefixCode, size: number): CodeWords {
  const words = new Uint16Array(size);
  const lengths = new Uint8Array(size);
  let next = 0;
  let word = 0;
  counts.forEach((count, i) => {
    for (const symbol of symbols.subarray(next, next + count)) {
      words[symbol] = word++;
      lengths[symbol] = i + 1;
    }
    next += count;
    word *= 2;
  });
  return { words, lengths };
}
