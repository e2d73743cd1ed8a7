import { readListAddress } from '../flickr/address/list-address';
import type { WalkReport } from '../messages/types';
import type { OwnPhotos } from '../own-photos/types';
import { checkDatabase, withDatabase } from '../storage/database';
import { keepCheck } from './kept';
import { makeCheck } from './make-check';
import type { IndexAnswer } from './ask-index';

/** A walk through a list on Flickr, page by page. */
export interface Walk {
  /** Key of the list: see `readListAddress`. */
  list: string;
  /** Id of the check that it will become. */
  id: string;
  /** Address of its current page. */
  address: string;
  /** The list's name, from the tab's title. */
  name: string;
  /** NSID or path alias of the member whose photos it lists; null if they may be anybody's. */
  owner: string | null;
  /** The number of photos according to the page; null if it shows none. */
  count: number | null;
  /** The tab in which it runs; null if the browser was closed since. */
  tab: number | null;
  paused: boolean;
  ended: boolean;
  /** Distinct photos seen. */
  seen: number;
  /** See `WalkState`. */
  fullest: number;
  failures: number;
}

/** More photos than any list has: stops a page that invents photos without end. */
const MOST_PHOTOS = 1_000_000;

const walks = () => checkDatabase.table<Walk, string>('walks');
type Key = [list: string, photo: number];
/** A photo seen, and when it was posted, in seconds since 1970, if a page said so. */
interface WalkedPhoto {
  list: string;
  photo: number;
  posted?: number;
}
const walked = () => checkDatabase.table<WalkedPhoto, Key>('walked');

/** All walks that have not become a check yet. */
export const openWalks = (): Promise<Walk[]> =>
  withDatabase(checkDatabase, () => walks().toArray());

/** Stores a walk, replacing any through the same list. */
export const putWalk = (walk: Walk): Promise<void> =>
  withDatabase(checkDatabase, async () => {
    await walks().put(walk);
  });

/**
 * Stores what a page of the list showed. Photos reported more than once are stored once.
 * @param listKeys all keys of the list.
 * @returns the updated walk; null if there is none.
 */
export const noteWalk = (
  report: WalkReport,
  listKeys: readonly string[] = [report.list],
): Promise<Walk | null> =>
  withDatabase(checkDatabase, () =>
    checkDatabase.transaction('rw', ['walks', 'walked'], async () => {
      const walk = await walks().get(report.list);
      if (!walk) return null;
      const { list } = walk;
      const keys = [...new Set(report.photos)].map((id): Key => [list, Number(id)]);
      const known = await walked().bulkGet(keys);
      const fresh = keys.filter((_, i) => !known[i]).slice(0, MOST_PHOTOS - walk.seen);
      await walked().bulkPut(
        fresh.map(([, photo]) => {
          const posted = report.posted?.[photo];
          return { list, photo, ...(posted !== undefined && { posted }) };
        }),
      );
      const { address, count, fullest, failures, paused } = report;
      const isOfList = listKeys.includes(readListAddress(address)?.key ?? '');
      const now: Walk = {
        ...{ ...walk, fullest, failures, paused },
        address: isOfList ? address : walk.address,
        count: count ?? walk.count,
        ended: walk.ended || report.ended,
        seen: walk.seen + fresh.length,
      };
      await walks().put(now);
      return now;
    }),
  );

/**
 * Merges another walk through the same list, started at its other address, into this one.
 * @returns the updated walk.
 */
export const joinWalk = (walk: Walk, other: Walk): Promise<Walk> =>
  withDatabase(checkDatabase, () =>
    checkDatabase.transaction('rw', ['walks', 'walked'], async () => {
      const keys = (await ofList(other.list).primaryKeys()).map(([, photo]): Key => [
        walk.list,
        photo,
      ]);
      const known = await walked().bulkGet(keys);
      const fresh = keys.filter((_, i) => !known[i]);
      await walked().bulkPut(fresh.map(([list, photo]) => ({ list, photo })));
      const joined = { ...walk, seen: walk.seen + fresh.length, count: walk.count ?? other.count };
      await walks().put(joined);
      await walks().delete(other.list);
      await ofList(other.list).delete();
      return joined;
    }),
  );

/** The photos that a walk has seen, ascending. */
export const walkedPhotos = (list: string): Promise<Float64Array> =>
  withDatabase(checkDatabase, async () => {
    const keys = await ofList(list).primaryKeys();
    return Float64Array.from(keys, ([, photo]) => photo);
  });

/** When the photos that a walk has seen were posted, in seconds since 1970; NaN if no page said so. */
async function postedTimes(list: string, ids: Float64Array): Promise<Float64Array> {
  const rows = await withDatabase(checkDatabase, () => ofList(list).toArray());
  const times = new Map(rows.map(({ photo, posted }) => [photo, posted ?? NaN]));
  return ids.map((id) => times.get(id) ?? NaN);
}

/** Deletes a walk and its photos. */
export const dropWalk = (list: string): Promise<void> =>
  withDatabase(checkDatabase, () =>
    checkDatabase.transaction('rw', ['walks', 'walked'], async () => {
      await walks().delete(list);
      await ofList(list).delete();
    }),
  );

const ofList = (list: string) =>
  walked().where('[list+photo]').between([list, -Infinity], [list, Infinity]);

/** Stores the check of an ended walk, and deletes the walk. @param now milliseconds since 1970. */
export async function keepWalk(
  walk: Walk,
  ids: Float64Array,
  found: Extract<IndexAnswer, { answer: unknown }>,
  now: number,
): Promise<void> {
  const photos: OwnPhotos = {
    ids,
    posted: await postedTimes(walk.list, ids),
    taken: new Float64Array(ids.length).fill(NaN),
    privacy: new Uint8Array(ids.length),
  };
  const account = { owner: walk.owner, photos: walk.count };
  const gathered = { photos, account, albumsOnly: 0, problems: [], list: walk.address };
  await keepCheck(makeCheck(walk.id, walk.name, gathered, found, now));
  await dropWalk(walk.list);
}
