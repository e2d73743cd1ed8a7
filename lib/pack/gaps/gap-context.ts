import { bitLength } from '../coding/classes';

/**
 * The contexts of gaps: what is known before a gap is decoded and helps to predict it.
 *
 * - *room*: the average width of the gaps still to come in the block. The directory gives the start of the
 * next
 *   block, so the decoder knows the distance left and the number of gaps in it. This regains what the block's
 *   position costs in the directory. It is updated one gap late, which costs 0.04 % and lets the decoder look
 *   for the next code before adding the last gap.
 * - *last*: the width of the previous gap. Photos of one upload are close together.
 * - whether the previous item had a label (see `gap-section.ts`): the photos of an upload are in the same
 *   datasets.
 *
 *     cell = room (5 bits)  last (5 bits)  labelled (1 bit)
 */
export const GAP_CELLS = 2048;
/**
 * Cell for whether a block's first item has a label. No room has 31 binary digits, so this cell is free.
 */
export const FIRST_CELL = 31 << 6;

/** The binary digits of the average of `count` numbers that sum up to `distance` (below 2^31). */
export const roomOf = (distance: number, count: number): number =>
  bitLength(distance) - bitLength(count);

export const gapCell = (room: number, lastClass: number, labelled: number): number =>
  (room << 6) | ((lastClass + 1) & 62) | labelled;

/** The cell of a label that differs from the previous one in the block (0 if there is none). */
export const labelCell = (before: number): number => FIRST_CELL + ((bitLength(before) + 1) << 1);
