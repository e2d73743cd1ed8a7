import type { Phase } from './machine';

/** What the bar of a walk shows. */
export interface WalkView {
  phase: Phase;
  /** Distinct photos stored. */
  seen: number;
  /** How many the page counts; null if it shows no count. */
  count: number | null;
  /** Null if not known yet. */
  minutesLeft: number | null;
  /** How many are listed; null until the walk has ended and the index has answered. */
  listed: number | null;
}
