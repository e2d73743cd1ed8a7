import { bitLength } from '../coding/classes';
import type { ByteReader, ByteWriter } from '../bits/bytes';
import { Model } from '../coding/model';
import { GAP_CELLS } from './gap-context';

/** The most items a block may have. */
const LARGEST_BLOCK = 64;
/** The most items a section may have. */
const LARGEST_SECTION = 4096;
/** The most items in a section by default. */
export const SECTION = 2048;

/** The codes of a set's sections. */
export interface GapModel {
  /**
   * The number of items in a block, which is read from its start: a power of two, at most {@link
   * LARGEST_BLOCK}.
   */
  block: number;
  /** The most items in a section: a power of two. */
  section: number;
  /** Whether the numbers have labels. If all labels are 0, none is coded. */
  labelled: boolean;
  /** Gaps and labels, in the contexts of `gap-context.ts`. */
  gaps: Model;
  /** {@link SPAN_CELL} and {@link LENGTH_CELL}. */
  index: Model;
  /**
   * The expected length of a block in bits: `(slope * log + intercept) >> 6`, see {@link expectedLength}.
   */
  slope: number;
  intercept: number;
}

export const INDEX_CELLS = 2;
export const SPAN_CELL = 0;
export const LENGTH_CELL = 1;
/** Classes of spans are coded relative to the room; there are two per binary digit. */
export const SPAN_OFFSET = 64;

/** The logarithm of a number below 2^31, in eighths, from its four leading binary digits. */
export function logOf(value: number): number {
  const size = bitLength(value);
  const lead = size > 4 ? value >>> (size - 4) : value << (4 - size);
  return size * 8 + (lead & 7);
}

/** The expected length in bits of a block with this span. */
export function expectedLength(model: GapModel, span: number): number {
  return (model.slope * logOf(span) + model.intercept) >> 6;
}

export function writeGapModel(to: ByteWriter, model: GapModel): void {
  to.number(model.block)
    .number(model.section)
    .number(model.labelled ? 1 : 0)
    .signed(model.slope)
    .signed(model.intercept);
  model.gaps.write(to);
  model.index.write(to);
}

/** @throws {PackError} */
export function readGapModel(from: ByteReader): GapModel {
  const block = from.number();
  const section = from.number();
  from.check(isPowerOfTwo(block) && block <= LARGEST_BLOCK, `blocks of ${block}`);
  from.check(
    isPowerOfTwo(section) && section >= block && section <= LARGEST_SECTION,
    `sections of ${section}`,
  );
  return {
    block,
    section,
    labelled: from.number() === 1,
    slope: from.signed(),
    intercept: from.signed(),
    gaps: Model.read(from, GAP_CELLS),
    index: Model.read(from, INDEX_CELLS),
  };
}

const isPowerOfTwo = (value: number): boolean => value > 0 && Number.isInteger(Math.log2(value));
