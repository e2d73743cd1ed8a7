import type { Source } from '../../lib/catalogue/schema';
import type { Ink } from './picture';

/** A dataset in the chain. */
export interface ChainNode {
  id: string;
  name: string;
  /** Photos, or faces; null where nobody says how many. */
  size: number | null;
  /** Its size as it is written beside the name; empty where it is not known. */
  amount: string;
  /** All of it in words. */
  label: string;
  /** Its page; absent for what the catalogue does not know. */
  href?: string;
  /** It is there for the sake of the others. */
  isQuiet?: boolean;
}

/** What went from one dataset into another. */
export interface ChainLink {
  from: string;
  to: string;
  count: number | null;
  ink: Extract<Ink, 'flow' | 'faint' | 'unknown' | 'quiet'>;
  label: string;
  source: Source;
}
