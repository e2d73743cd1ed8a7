import { extraOf } from './classes';
import { LONGEST, type PrefixCode } from './prefix-code';

/** Words up to this length, nearly all that occur, are found by one look at a table. */
export const SHORT = 8;
const REST = LONGEST - SHORT;

/**
 * What a decoding table has for a word: in the low six bits how many bits are taken by the word and
 * those that follow the symbol's class (see `classes.ts`), as the next word is sought behind them;
 * above these, the symbol.
 */
export const entryOf = (symbol: number, length: number): number =>
  (symbol << 6) | (length + extraOf(symbol & 63));

/** The length of an entry's word. */
export const lengthOf = (entry: number): number => (entry & 63) - extraOf((entry >>> 6) & 63);

/**
 * The decoding tables of codes, one after the other, and where each begins, for {@link lookUp}. For
 * each {@link SHORT} bits that a word may begin with, a table has an {@link entryOf}, or where the
 * word is longer, `n << 6`: the entry is the one for the next {@link REST} bits from `n << REST` on.
 * With 2^{@link LONGEST} entries instead, the codes of the photos would take 128 kB, more than a
 * processor's first cache, and a question nearly twice the time.
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

/** @returns where the table that begins at `base` ends. */
function fillTable(table: Uint16Array, base: number, { counts, symbols }: PrefixCode): number {
  let end = base + (1 << SHORT);
  let next = 0;
  /** Where a word stands among all 2^LONGEST; a code that is none has words past them. */
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
 * The {@link entryOf} the word that 32 bits begin with.
 * @param base Where in `table` the code's own begins.
 */
export function lookUp(table: Uint16Array, base: number, bits: number): number {
  const entry = table[base + (bits >>> (32 - SHORT))]!;
  return (entry & 63) > 0 ? entry : longEntry(table, base, entry, bits);
}

/** The entry of a word that is longer than {@link SHORT}. @param entry That of its first bits. */
export function longEntry(table: Uint16Array, base: number, entry: number, bits: number): number {
  return table[base + ((entry >>> 6) << REST) + ((bits >>> (32 - LONGEST)) & ((1 << REST) - 1))]!;
}
