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
 * The decoding table of a code, for {@link lookUp}. For each {@link SHORT} bits that a word may
 * begin with, it has an {@link entryOf}, or where the word is longer, `n << 6`: the entry is the
 * one for the next {@link REST} bits from `n << REST` on. With 2^{@link LONGEST} entries instead,
 * the codes of the photos would take 128 kB, more than a processor's first cache, and a question
 * nearly twice the time.
 */
export function decodingTable(lengths: Uint8Array): number[] {
  const table = Array<number>(1 << SHORT).fill(0);
  let at = 0;
  for (const s of canonicalOrder(lengths)) {
    if (at >= 1 << LONGEST) break;
    const length = lengths[s]!;
    const short = at >>> REST;
    const entry = entryOf(s, length);
    if (length <= SHORT) {
      table.fill(entry, short, short + (1 << (SHORT - length)));
    } else {
      if (table[short] === 0) {
        table[short] = (table.length >>> REST) << 6;
        table.push(...Array<number>(1 << REST).fill(0));
      }
      const from = ((table[short]! >>> 6) << REST) + (at & ((1 << REST) - 1));
      table.fill(entry, from, from + (1 << (LONGEST - length)));
    }
    at += 1 << (LONGEST - length);
  }
  return table;
}

/** The symbols that have words, by the words' length, then by number. */
function canonicalOrder(lengths: Uint8Array): number[] {
  const byLength = Array.from({ length: LONGEST + 1 }, (): number[] => []);
  for (let s = 0; s < lengths.length; s++) byLength[lengths[s]!]?.push(s);
  return byLength.slice(1).flat();
}

/**
 * The {@link entryOf} the word that 32 bits begin with.
 * @param base Where in `table` the code's {@link decodingTable} begins.
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
