import { classOf, extraOf, firstOf } from '../coding/classes';
import { encodeNumber, type SymbolSink } from '../coding/coder';
import { FIRST_CELL, gapCell, labelCell, roomOf } from './gap-context';
import { expectedLength, type GapModel, LENGTH_CELL, SPAN_CELL, SPAN_OFFSET } from './gap-model';
import { STATE } from './gap-section';

/** What one section encodes; see `gap-section.ts`. */
export interface GapItems {
  count: number;
  /** Distances from the first number; the first is 0. */
  offsets: Uint32Array;
  labels: Uint32Array;
  /** Distance from the first number to that of the next section, or to the last number plus one. */
  end: number;
}

/** Codes where a section's blocks begin; their lengths in bits must be known. */
export function encodeIndex(
  sink: SymbolSink,
  model: GapModel,
  items: GapItems,
  lengths: number[],
): void {
  for (let block = 0; block < lengths.length - 1; block++) {
    const span = spanOf(model, items, block);
    const left = items.end - items.offsets[block * model.block]!;
    const room = roomOf(left, lengths.length - block);
    encodeNumber(sink, SPAN_CELL, span, SPAN_OFFSET - 2 * room);
    const difference = lengths[block]! - expectedLength(model, span);
    encodeNumber(sink, LENGTH_CELL, (difference < 0 ? -2 * difference - 1 : 2 * difference) + 1);
  }
}

/** Codes the labels of the blocks' first items. */
export function encodeFirstLabels(
  sink: SymbolSink,
  { count, labels }: GapItems,
  block: number,
): void {
  for (let start = 0; start < count; start += block) {
    const label = labels[start]!;
    sink.symbol(FIRST_CELL, label === 0 ? 0 : 1);
    if (label !== 0) encodeNumber(sink, labelCell(0), label);
  }
}

/** Distance from a block's first number to that of the next block. */
export function spanOf(model: GapModel, { offsets }: GapItems, block: number): number {
  return offsets[(block + 1) * model.block]! - offsets[block * model.block]!;
}

/**
 * Codes a block. @param from The index of the block's first item. @param block The number of items in a
 * block.
 */
export function encodeBlock(
  sink: SymbolSink,
  items: GapItems,
  from: number,
  block: number,
  labelled: boolean,
): void {
  const { offsets, labels } = items;
  const to = Math.min(from + block, items.count);
  const end = to < items.count ? offsets[to]! : items.end;
  let label = labelled ? labels[from]! : 0;
  let other = label;
  let last = 0;
  let room = roomOf(end - offsets[from]!, to - from);
  for (let i = from + 1; i < to; i++) {
    const before = offsets[i - 1]!;
    const gap = offsets[i]! - before;
    const cell = gapCell(room, last, label === 0 ? 0 : 1);
    room = roomOf(end - before, to - i + 1);
    last = classOf(gap);
    label = labelled ? labels[i]! : 0;
    const state = label === 0 ? 0 : label === other ? 1 : 2;
    sink.symbol(cell, state * STATE + last);
    const extra = extraOf(last);
    if (extra > 0) sink.bits(gap - firstOf(last, extra), extra);
    if (state === 2) {
      encodeNumber(sink, labelCell(other), label);
      other = label;
    }
  }
}
