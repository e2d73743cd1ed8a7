import { DERIVED } from './derived/examples';
import { EXAMPLES, type Example } from './publishers/examples';

/** An example of every source and every derived source. */
export const ALL: Record<string, Example> = { ...EXAMPLES, ...DERIVED };

/** The photos that an example's rows name. */
export const photosOf = ({ rows }: Example): number[] => rows.map((_, i) => 9_000_000_000_001 + i);
