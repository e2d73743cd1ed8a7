import { bitLength } from '../coding/classes';

/**
 * The contexts of gaps. What is known before a gap is decoded, and tells much about it:
 *
 * - *room*: how wide the gaps still to come in the block are on average. The directory says where
 *   the next block begins, so the decoder knows the distance left and how many gaps share it. What
 *   the block's position costs in the directory is gained back here. It is taken one gap late, which
 *   costs 0.04 % and lets the decoder look for the next code before it has added up the last gap.
 * - *last*: how wide the gap before was. Photos of one upload lie close together.
 * - whether the item before had a label (see `gap-section.ts`): uploads are in the same datasets.
 *
 *     cell = room (5 bits)  last (5 bits)  labelled (1 bit)
 */
export const GAP_CELLS = 2048;
/** Whether a block's first item has a label. No room has 31 binary digits, so its cells are free. */
export const FIRST_CELL = 31 << 6;

/** The average of `count` numbers that add up to `distance` (below 2^31), in binary digits. */
export const roomOf = (distance: number, count: number): number =>
  bitLength(distance) - bitLength(count);

export const gapCell = (room: number, lastClass: number, labelled: number): number =>
  (room << 6) | ((lastClass + 1) & 62) | labelled;

/** The cell of a label that differs from the one before it in the block (0: there is none). */
export const labelCell = (before: number): number => FIRST_CELL + ((bitLength(before) + 1) << 1);
