import { BitWriter, peek } from '../bits/bits';
import type { ByteReader, ByteWriter } from '../bits/bytes';
import { cluster } from './clusters';
import { codeLengths, codeWords, decodingTables } from './huffman';

/** Symbols are bytes. */
export const SYMBOLS = 256;

/**
 * A context model: in each context (a *cell*) symbols have their own frequencies, and cells that
 * are alike share a prefix code.
 *
 *     model   := cells  runs of (cluster, length)  clusters  { code }
 *     code    := bit stream: per symbol 4 bits of length, or 0000 and 6 bits: a run of 1-64 unused
 */
export class Model {
  /** Where in {@link table} each cell's code begins. */
  readonly base: Int32Array;
  /** The codes' decoding tables, one after the other. */
  readonly table: Uint16Array;

  constructor(
    readonly groups: Uint8Array,
    readonly lengths: Uint8Array[],
  ) {
    const { table, starts } = decodingTables(lengths);
    this.table = table;
    this.base = new Int32Array(groups.length);
    for (let i = 0; i < groups.length; i++) this.base[i] = starts[groups[i]!]!;
  }

  /** The code words of each cluster, to write with. */
  words(): Uint16Array[] {
    return this.lengths.map(codeWords);
  }

  write(to: ByteWriter): void {
    to.number(this.groups.length);
    for (let i = 0; i < this.groups.length;) {
      const start = i;
      while (i < this.groups.length && this.groups[i] === this.groups[start]) i++;
      to.number(this.groups[start]!).number(i - start);
    }
    to.number(this.lengths.length);
    for (const code of this.lengths) to.words(packLengths(code));
  }

  static read(from: ByteReader): Model {
    const groups = new Uint8Array(from.number());
    for (let i = 0; i < groups.length;) {
      const group = from.number();
      groups.fill(group, i, (i += from.number()));
    }
    const lengths = Array.from({ length: from.number() }, () => unpackLengths(from.words()));
    return new Model(groups, lengths);
  }
}

/** Counts symbols by cell, to make a {@link Model} of. */
export class Statistics {
  readonly counts: Uint32Array;

  constructor(cells: number) {
    this.counts = new Uint32Array(cells * SYMBOLS);
  }

  /** @param limit The most codes that the cells may share. */
  model(limit: number): Model {
    const groups = cluster(this.counts, SYMBOLS, limit);
    const sums = Array.from({ length: Math.max(...groups) + 1 }, () => new Float64Array(SYMBOLS));
    for (let i = 0; i < this.counts.length; i++) {
      sums[groups[i >>> 8]!]![i & (SYMBOLS - 1)]! += this.counts[i]!;
    }
    return new Model(groups, sums.map(codeLengths));
  }
}

function packLengths(lengths: Uint8Array): Uint32Array {
  const bits = new BitWriter();
  for (let s = 0; s < SYMBOLS;) {
    bits.write(lengths[s]!, 4);
    if (lengths[s++] !== 0) continue;
    let run = 0;
    while (s < SYMBOLS && lengths[s] === 0 && run < 63) {
      s++;
      run++;
    }
    bits.write(run, 6);
  }
  return bits.take();
}

function unpackLengths(words: Uint32Array): Uint8Array {
  const lengths = new Uint8Array(SYMBOLS);
  for (let s = 0, at = 0; s < SYMBOLS; s++) {
    const bits = peek(words, at);
    lengths[s] = bits >>> 28;
    at += 4;
    if (lengths[s] !== 0) continue;
    s += (bits << 4) >>> 26;
    at += 6;
  }
  return lengths;
}
