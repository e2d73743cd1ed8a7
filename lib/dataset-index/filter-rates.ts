import { FIRST_INVENTED_PHOTO } from '../ids/invented';
import { openTables } from '../pack/tables';
import type { PackFiles } from '../pack/types';

/** The share of unlisted photos and members that a pack's filters pass on to the table, from 0 to 1. */
export interface FilterRates {
  photos: number;
  members: number;
}

const TRIALS = 20_000;
/** Flickr's photo ids have almost reached this one. */
const NEWEST_PHOTO = 6e10;

/**
 * Tests a pack's filters with random photo ids in Flickr's range, and with names that no member can have.
 * @param random returns numbers from 0 to 1.
 * @throws {PackError}
 */
export async function measureFilters(files: PackFiles, random: () => number): Promise<FilterRates> {
  const tables = await openTables(files);
  const { manifest, photoFilter, photos } = tables;
  const ownerFilter = await tables.ownerFilter();
  const first = manifest.sample ? FIRST_INVENTED_PHOTO : 1;
  const ids = Array.from({ length: TRIALS }, () => first + Math.floor(random() * NEWEST_PHOTO));
  const passed = ids.filter((id) => photoFilter.mayHave(id));
  let listed = 0;
  if (passed.length > 0) await (await photos()).find(passed, () => (listed += 1));
  const names = Array.from({ length: TRIALS }, () => `no member ${random()}`);
  return {
    photos: (passed.length - listed) / Math.max(1, TRIALS - listed),
    members: names.filter((name) => ownerFilter.mayHave(name)).length / TRIALS,
  };
}
