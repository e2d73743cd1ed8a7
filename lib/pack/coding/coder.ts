import { type BitWriter, peek } from '../bits/bits';
import { CLASSES, classOf, extraOf, firstOf } from './classes';
import { lengthOf, lookUp } from './decoding-table';
import type { Model, Statistics } from './model';
import { SYMBOLS } from './model';
import type { CodeWords } from './prefix-code';

/**
 * Takes symbols to be coded. Everything is sent twice: first to a {@link Counter}, from whose statistics
 * the codes are made, then to a {@link Coder}.
 */
export interface SymbolSink {
  symbol(cell: number, symbol: number): void;
  /** Uncoded bits; at most 32. */
  bits(value: number, count: number): void;
}

/** Counts symbols, for the first pass. */
export class Counter implements SymbolSink {
  constructor(private readonly statistics: Statistics) {}

  symbol(cell: number, symbol: number): void {
    this.statistics.counts[cell * SYMBOLS + symbol]!++;
  }

  bits(): void {
    // Uncoded bits need no statistics.
  }
}

/** Writes symbols, in the second pass. */
export class Coder implements SymbolSink {
  private readonly codes: CodeWords[];

  constructor(
    private readonly model: Model,
    readonly out: BitWriter,
  ) {
    this.codes = model.words();
  }

  symbol(cell: number, symbol: number): void {
    const { words, lengths } = this.codes[this.model.groups[cell]!]!;
    const length = lengths[symbol]!;
    if (length === 0) throw new RangeError('The input changed between the two passes.');
    this.out.write(words[symbol]!, length);
  }

  bits(value: number, count: number): void {
    this.out.write(value, count);
  }
}

/**
 * Codes a number from 1 to 2^31 - 1: its class, shifted by `offset`, then the bits below.
 */
export function encodeNumber(sink: SymbolSink, cell: number, value: number, offset = 0): void {
  const c = classOf(value);
  sink.symbol(cell, c + offset);
  const extra = extraOf(c);
  if (extra > 0) sink.bits(value - firstOf(c, extra), extra);
}

/** Reads a bit stream from start to end, symbol by symbol. */
export class Decoder {
  constructor(
    private readonly model: Model,
    private readonly words: Uint32Array,
    /** The bit to read next. */
    public at = 0,
  ) {}

  symbol(cell: number): number {
    const { table, base } = this.model;
    const entry = lookUp(table, base[cell]!, peek(this.words, this.at));
    this.at += lengthOf(entry);
    return entry >>> 6;
  }

  bits(count: number): number {
    if (count === 0) return 0;
    const value = peek(this.words, this.at) >>> (32 - count);
    this.at += count;
    return value;
  }

  /** Reads what {@link encodeNumber} coded. */
  number(cell: number, offset = 0): number {
    const c = Math.min(CLASSES - 1, Math.max(0, this.symbol(cell) - offset));
    const extra = extraOf(c);
    return firstOf(c, extra) + this.bits(extra);
  }
}
