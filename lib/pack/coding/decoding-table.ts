import { extraOf } from './classes';
import { LONGEST, type PrefixCode } from './prefix-code';

/** The longest word that is decoded by a single table look-up; nearly all words that occur are. */
export const SHORT = 8;
const REST = LONGEST - SHORT;

/**
 * An entry of a decoding table. The low six bits hold the total length of the word and of the bits after
 * the symbol's class (see `classes.ts`), as the next word begins behind them; the bits above hold the
 * symbol.
 */
export const entryOf = (symbol: number, length: number): number =>
  (symbol << 6) | (length + extraOf(symbol & 63));

/** The length of the word of an entry. */
export const lengthOf = (entry: number): number => (entry & 63) - extraOf((entry >>> 6) & 63);

/**
 * The decoding tables of all codes in one array, and where each begins, for {@link lookUp}. A table has an
 * {@link entryOf} for each {@link SHORT} bits that a word may begin with, or, if the word is longer, `n <<
 * 6`: the entry is then that of the next {@link REST} bits, counted from `n << REST`. With 2^{@link
 * LONGEST} entries per code instead, the photos' codes would take 128 kB, more than a processor's
 * first-level cache, and a query nearly twice the time.
 */
export function decodingTables(codes: readonly PrefixCode[]): {
  table: Uint16Array;
  starts: number[];
} {
  const table = new Uint16Array(codes.length * LARGEST_TABLE);
  let end = 0;
  const starts = codes.map((code) => {
    const start = end;
    end = fillTable(table, start, code);
    return start;
  });
  return { table: table.slice(0, end), starts };
}

const LARGEST_TABLE = (1 << SHORT) + (1 << LONGEST);

/** @returns the end of the table that begins at `base`. */
function fillTable(table: Uint16Array, base: number, { counts, symbols }: PrefixCode): number {
  let end = base + (1 << SHORT);
  let next = 0;
  /** The position of a word among all 2^LONGEST; an invalid code has words beyond them. */
  let at = 0;
  for (let length = 1; length <= LONGEST; length++) {
    const width = 1 << (LONGEST - length);
    for (const last = next + counts[length - 1]!; next < last && at < 1 << LONGEST; next++) {
      const entry = entryOf(symbols[next]!, length);
      const short = base + (at >>> REST);
      if (length <= SHORT) {
        table.fill(entry, short, short + (width >>> REST));
      } else {
        if (table[short] === 0) {
          table[short] = ((end - base) >>> REST) << 6;
          end += 1 << REST;
        }
        const from = base + ((table[short]! >>> 6) << REST) + (at & ((1 << REST) - 1));
        table.fill(entry, from, from + width);
      }
      at += width;
    }
  }
  return end;
}

/**
 * The {@link entryOf} the word at the start of 32 bits.
 * @param base Where the code's own table begins in `table`.
 */
export function lookUp(table: Uint16Array, base: number, bits: number): number {
  const entry = table[base + (bits >>> (32 - SHORT))]!;
  return (entry & 63) > 0 ? entry : longEntry(table, base, entry, bits);
}

/** The entry of a word longer than {@link SHORT}. @param entry That of its first bits. */
export function longEntry(table: Uint16Array, base: number, entry: number, bits: number): number {
  return table[base + ((entry >>> 6) << REST) + ((bits >>> (32 - LONGEST)) & ((1 << REST) - 1))]!;
}
