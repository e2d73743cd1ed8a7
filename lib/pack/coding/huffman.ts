import { extraOf } from './classes';

/** The longest code word. */
export const LONGEST = 11;

/**
 * Lengths of the words of a prefix code, none over {@link LONGEST}: Huffman's, by the two-queue
 * method, and where a word is too long, the same again with the small frequencies raised.
 * A symbol that never occurs gets no word (0); one alone gets a word of one bit.
 */
export function codeLengths(frequencies: ArrayLike<number>): Uint8Array {
  const lengths = new Uint8Array(frequencies.length);
  const used = Array.from({ length: frequencies.length }, (_, s) => s).filter(
    (s) => frequencies[s]! > 0,
  );
  if (used.length === 0) return lengths;
  if (used.length > 2 ** LONGEST) throw new RangeError('Too many symbols for the code.');
  const total = used.reduce((sum, s) => sum + frequencies[s]!, 0);
  for (let floor = 0; ; floor = floor * 2 || total / 2 ** (LONGEST + 4)) {
    const depths = huffmanDepths(used.map((s) => Math.max(frequencies[s]!, floor)));
    if (Math.max(...depths, 0) > LONGEST) continue;
    used.forEach((s, i) => (lengths[s] = Math.max(1, depths[i]!)));
    return lengths;
  }
}

/** The words themselves, given by the lengths alone: by length, then by symbol (canonical). */
export function codeWords(lengths: Uint8Array): Uint16Array {
  const words = new Uint16Array(lengths.length);
  let next = 0;
  for (let length = 1; length <= LONGEST; length++) {
    for (let s = 0; s < lengths.length; s++) if (lengths[s] === length) words[s] = next++;
    next *= 2;
  }
  return words;
}

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
 * processor's first cache, and a question nearly twice the time. They are made at the first question
 * that passes a gate, which waits for it.
 */
export function decodingTables(codes: readonly Uint8Array[]): {
  table: Uint16Array;
  starts: number[];
} {
  const table = new Uint16Array(codes.length * LARGEST_TABLE);
  let end = 0;
  const starts = codes.map((lengths) => {
    const start = end;
    end = fillTable(table, start, lengths);
    return start;
  });
  return { table: table.slice(0, end), starts };
}

const LARGEST_TABLE = (1 << SHORT) + (1 << LONGEST);

/** @returns where the table that begins at `base` ends. */
function fillTable(table: Uint16Array, base: number, lengths: Uint8Array): number {
  const places = firstPlaces(lengths);
  let end = base + (1 << SHORT);
  for (let s = 0; s < lengths.length; s++) {
    const length = lengths[s]!;
    const at = places[length]!;
    if (length === 0 || at >= 1 << LONGEST) continue;
    places[length] = at + (1 << (LONGEST - length));
    const entry = entryOf(s, length);
    const short = base + (at >>> REST);
    if (length <= SHORT) {
      table.fill(entry, short, short + (1 << (SHORT - length)));
      continue;
    }
    if (table[short] === 0) {
      table[short] = ((end - base) >>> REST) << 6;
      end += 1 << REST;
    }
    const from = base + ((table[short]! >>> 6) << REST) + (at & ((1 << REST) - 1));
    table.fill(entry, from, from + (1 << (LONGEST - length)));
  }
  return end;
}

/**
 * Where the first word of each length stands among all 2^{@link LONGEST}: words are in the order of
 * their lengths, then of their symbols. For lengths that are too long, past all of them.
 */
function firstPlaces(lengths: Uint8Array): Uint16Array {
  const counts = new Uint16Array(16);
  for (const length of lengths) counts[length]!++;
  const places = new Uint16Array(16).fill(1 << LONGEST);
  let place = 0;
  for (let length = 1; length <= LONGEST; length++) {
    places[length] = place;
    place += counts[length]! << (LONGEST - length);
  }
  return places;
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

function huffmanDepths(weights: number[]): number[] {
  const n = weights.length;
  const leaves = weights.map((_, i) => i).sort((a, b) => weights[a]! - weights[b]! || a - b);
  const weight = leaves.map((leaf) => weights[leaf]!);
  const parent: number[] = [];
  let leaf = 0;
  let inner = n;
  for (let node = n; node < 2 * n - 1; node++) {
    weight[node] = 0;
    for (let child = 0; child < 2; child++) {
      const takeLeaf = leaf < n && (inner >= node || weight[leaf]! <= weight[inner]!);
      const taken = takeLeaf ? leaf++ : inner++;
      weight[node]! += weight[taken]!;
      parent[taken] = node;
    }
  }
  const depth: number[] = [];
  depth[2 * n - 2] = 0;
  for (let node = 2 * n - 3; node >= 0; node--) depth[node] = depth[parent[node]!]! + 1;
  const result: number[] = [];
  leaves.forEach((symbol, i) => (result[symbol] = depth[i]!));
  return result;
}
