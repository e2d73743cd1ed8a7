import type { Peer } from './peer';
import { bloomfilter, callidon, duckduckgo } from './peers/bloom';
import { pack, table } from './peers/pack';
import { map, set, sorted } from './peers/plain';
import { roaringWasm } from './peers/roaring';
import { sqlite } from './peers/sqlite';

/** By the name that the table shows; the first is what the others are compared with. */
export const PEERS: Record<string, Peer> = {
  'pack: gate, table': pack,
  'pack: table alone': table,
  Set: set,
  Map: map,
  'sorted Float64Array': sorted,
  'bloomfilter 1 %': bloomfilter,
  'jsbloom 1e-6': duckduckgo,
  'bloom-filters 1 %': callidon,
  'roaring-wasm': roaringWasm,
  'sql.js': sqlite,
};
