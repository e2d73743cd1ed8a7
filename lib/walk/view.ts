import type { Phase } from './machine';

/** What the bar of a walk shows. */
export interface WalkView {
  phase: Phase;
  /** Distinct photos noted. */
  seen: number;
  /** How many the page counts; null where it counts none. */
  count: number | null;
  /** Null where it cannot be told yet. */
  minutesLeft: number | null;
  /** How many are listed: of an ended walk that the index has answered. */
  listed: number | null;
}
