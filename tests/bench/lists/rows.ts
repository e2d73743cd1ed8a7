import { createRandom } from '../../../data-build/sample/random';

const FIRST = 9_000_000_000_000;
/** The largest gap between two ids. */
const GAP = 4_000;
const OWNERS = 20_000;
/**
 * One photo in this many is in the next list too, and the second list then names the owner of every other
 * photo.
 */
const SHARED_EVERY = 10;

export interface Rows {
  /** Tables, one for each list. */
  lists: string[];
  /** The same rows as a single table. */
  all: string;
  ids: Float64Array;
  owners: string[];
}

/** Invented lists with this many photos each and datasets of their own. */
export function makeRows(lists: number, photosEach: number): Rows {
  const random = createRandom(7);
  const ids = new Float64Array(lists * photosEach);
  const tables = Array.from({ length: lists }, () => ['photo,owner,dataset']);
  let id = FIRST;
  let shared = 0;
  for (let i = 0; i < ids.length; i++) {
    id += 1 + random.below(GAP);
    ids[i] = id;
    // Heavy-tailed: a few members have very many photos.
    const owner = ownerName(Math.floor(OWNERS * (random.below(1e6) / 1e6) ** 3));
    const list = i % lists;
    tables[list]!.push(`${id},${owner},list-${list}`);
    if (i % SHARED_EVERY > 0) continue;
    const next = (list + 1) % lists;
    tables[next]!.push(`${id},${shared++ % 2 === 0 ? owner : ''},list-${next}`);
  }
  const [header] = tables[0]!;
  return {
    lists: tables.map((rows) => rows.join('\n')),
    all: [header!, ...tables.flatMap((rows) => rows.slice(1))].join('\n'),
    ids,
    owners: Array.from({ length: OWNERS }, (_, i) => ownerName(i)),
  };
}

const ownerName = (number: number): string => `${1_000 + number}@N99`;
