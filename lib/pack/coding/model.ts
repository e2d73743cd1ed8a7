import type { ByteReader, ByteWriter } from '../bits/bytes';
import { cluster } from './clusters';
import { decodingTables } from './decoding-table';
import { codeLengths } from './huffman';
import {
  canonicalCode,
  type CodeWords,
  LONGEST,
  type PrefixCode,
  readCode,
  wordsOf,
} from './prefix-code';

/** Symbols are bytes. */
export const SYMBOLS = 256;

/**
 * A context model: in each context (a *cell*) symbols have their own frequencies, and cells that
 * are alike share a prefix code.
 *
 *     model := cells  runs of (cluster, length)  clusters  { code }      for a code see `prefix-code.ts`
 */
export class Model {
  /** Where each cell's code begins in {@link table}. */
  readonly base: Int32Array;
  /** The decoding tables of all codes. */
  readonly table: Uint16Array;

  constructor(
    readonly groups: Uint8Array,
    readonly codes: readonly PrefixCode[],
  ) {
    const { table, starts } = decodingTables(codes);
    this.table = table;
    this.base = new Int32Array(groups.length);
    for (let i = 0; i < groups.length; i++) this.base[i] = starts[groups[i]!]!;
  }

  /** The code words of each cluster, for writing. */
  words(): CodeWords[] {
    return this.codes.map((code) => wordsOf(code, SYMBOLS));
  }

  write(to: ByteWriter): void {
    to.number(this.groups.length);
    for (let i = 0; i < this.groups.length;) {
      const start = i;
      while (i < this.groups.length && this.groups[i] === this.groups[start]) i++;
      to.number(this.groups[start]!).number(i - start);
    }
    to.number(this.codes.length);
    for (const { counts, symbols } of this.codes) {
      for (const count of counts) to.number(count);
      to.raw(symbols);
    }
  }

  /** @param cells The required number of contexts. @throws {PackError} */
  static read(from: ByteReader, cells: number): Model {
    from.check(from.number() === cells, 'a model with wrong contexts');
    const groups = new Uint8Array(cells);
    let most = 0;
    for (let i = 0; i < cells;) {
      const group = from.number();
      const end = i + from.number();
      from.check(group < SYMBOLS && end > i && end <= cells, 'contexts without a code');
      groups.fill(group, i, end);
      most = Math.max(most, group);
      i = end;
    }
    const codes = from.count(LONGEST);
    from.check(most < codes && codes <= SYMBOLS, 'contexts without a code');
    return new Model(
      groups,
      Array.from({ length: codes }, () => readCode(from)),
    );
  }
}

/** Counts symbols by cell, to make a {@link Model} from. */
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
    return new Model(
      groups,
      sums.map((counts) => canonicalCode(codeLengths(counts))),
    );
  }
}
