import type { Peer } from './peer';
import { pack, table, tableWithSets } from './peers/pack';
import { map, set, sorted } from './peers/plain';

/** The peers that are also measured in a page of Chromium; the first is the reference. */
export const PEERS_IN_PAGE: Record<string, Peer> = {
  'pack: filter, table': pack,
  'pack: table alone': table,
  'pack: table with sets': tableWithSets,
  Set: set,
  Map: map,
  'sorted Float64Array': sorted,
};
