import type { Peer } from './peer';
import { bloomfilter, callidon, duckduckgo } from './peers/bloom';
import { roaringWasm } from './peers/roaring';
import { sqlite } from './peers/sqlite';
import { PEERS_IN_PAGE } from './peers-in-page';

/** By the name shown in the table. */
export const PEERS: Record<string, Peer> = {
  ...PEERS_IN_PAGE,
  'bloomfilter 1 %': bloomfilter,
  'jsbloom 1e-6': duckduckgo,
  'bloom-filters 1 %': callidon,
  'roaring-wasm': roaringWasm,
  'sql.js': sqlite,
};
