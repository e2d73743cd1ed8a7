import { classOf } from '../coding/classes';
import { type Decoder, encodeNumber, type SymbolSink } from '../coding/coder';
import { PackError } from '../errors';
import { FIRST_CELL, GAP_CELLS, gapCell, labelCell, roomOf } from '../gaps/gap-context';

const COUNT_CELL = FIRST_CELL;
const lengthCell = labelCell;

/**
 * The number of cells for posting lists: those of gaps, plus those that `gap-context.ts` has for labels.
 */
export const POSTING_CELLS = GAP_CELLS;

/**
 * An owner's posting list in a range of photos: the positions of their photos. Photos of one upload are
 * neighbours, so positions are coded as runs.
 *
 *     postings := count  { gap  length }
 *       gap      from the last position of the previous run, minus 1; for the first run from -1
 *       length   the number of consecutive positions; not coded if only one is left
 *
 * The contexts of a gap are the room left, the previous gap, and whether the previous run was longer than
 * one; that of a length is the number of positions left.
 * @param size Photos in the range.
 */
export function encodePostings(sink: SymbolSink, positions: ArrayLike<number>, size: number): void {
  const count = positions.length;
  encodeNumber(sink, COUNT_CELL, count);
  const state = new RunState(size);
  for (let i = 0; i < count;) {
    let end = i + 1;
    while (end < count && positions[end] === positions[end - 1]! + 1) end++;
    const cell = state.cell(count - i);
    encodeNumber(sink, cell, state.gapTo(positions[i]!));
    if (count - i > 1) encodeNumber(sink, lengthCell(count - i), end - i);
    state.passed(positions[i]!, end - i);
    i = end;
  }
}

/** Reads what {@link encodePostings} wrote. @throws {PackError} if it does not fit the range. */
export function decodePostings(from: Decoder, size: number): Uint32Array {
  const count = from.number(COUNT_CELL);
  if (count > size) throw tooMany();
  const positions = new Uint32Array(count);
  const state = new RunState(size);
  for (let i = 0; i < positions.length;) {
    const left = positions.length - i;
    const start = state.startAfter(from.number(state.cell(left)));
    const length = left > 1 ? from.number(lengthCell(left)) : 1;
    if (length > left || start + length > size) throw tooMany();
    for (let k = 0; k < length; k++) positions[i++] = start + k;
    state.passed(start, length);
  }
  return positions;
}

/** What encoder and decoder both know between two runs. */
class RunState {
  private at = -1;
  /** Runs are never adjacent, so later gaps are at least 2. */
  private least = 1;
  private last = 0;
  private long = 0;

  constructor(private readonly size: number) {}

  cell(left: number): number {
    return gapCell(roomOf(this.size - this.at, left + 1), this.last, this.long);
  }

  gapTo(start: number): number {
    return start - this.at - this.least + 1;
  }

  startAfter(gap: number): number {
    return this.at + gap + this.least - 1;
  }

  passed(start: number, length: number): void {
    this.last = classOf(this.gapTo(start));
    this.long = length > 1 ? 1 : 0;
    this.at = start + length - 1;
    this.least = 2;
  }
}

const tooMany = (): PackError =>
  new PackError('damaged', 'An owner has more photos than there are.');
