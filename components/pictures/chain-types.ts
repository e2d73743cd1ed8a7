import type { Source } from '../../lib/catalogue/schema';
import type { Ink } from './picture';

/** A dataset in the chain. */
export interface ChainNode {
  id: string;
  name: string;
  /** The number of photos or faces; null if unknown. */
  size: number | null;
  /** Its size as shown beside the name; empty if unknown. */
  amount: string;
  /** Name and size in words. */
  label: string;
  /** Its page; absent if it is not in the catalogue. */
  href?: string;
  /** Shown only to connect the others. */
  isQuiet?: boolean;
}

/** Photos that went from one dataset into another. */
export interface ChainLink {
  from: string;
  to: string;
  count: number | null;
  ink: Extract<Ink, 'flow' | 'faint' | 'unknown' | 'quiet'>;
  label: string;
  source: Source;
}
