import { fingerprint } from '../../lib/dataset-index/fingerprint';
import { decodePack } from '../../lib/pack/decode';
import type { OwnerFilter } from '../../lib/pack/filters/owner-filter';
import { EntropyMeter, type EntropyBounds } from './entropy';
import { openTables, type Tables } from '../../lib/pack/tables';
import type { PackFiles } from '../../lib/pack/types';

/** A pack's sizes, with bounds to compare them with. */
export interface PackStats {
  /** The same as in the extension. */
  fingerprint: string;
  photos: number;
  owners: number;
  bytes: number;
  bitsPerPhoto: number;
  /** Each file's share. */
  files: { name: string; bytes: number; bitsPerPhoto: number }[];
  /** Bounds for the photo ids, in bytes. */
  entropyBytes: EntropyBounds;
  filters: {
    /** For slices of equal width from the first listed id to the last, and one more after it. */
    photos: { from: number; to: number; falsePositiveRate: number }[];
    owners: { falsePositiveRate: number };
  };
}

const SLICES = 10;
const TRIALS = 20_000;

/** Measures a pack. Reads all of it. @throws {PackError} */
export async function packStats(files: PackFiles): Promise<PackStats> {
  const tables = await openTables(files);
  const { manifest } = tables;
  const perPhoto = (bytes: number): number => (bytes * 8) / manifest.photos;
  const bytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0);
  const meter = new EntropyMeter();
  let first = -1;
  let last = 0;
  for await (const { ids } of (await decodePack(files)).photos()) {
    if (first < 0) first = ids[0]!;
    for (const id of ids) meter.add((last = id));
  }
  const bounds = meter.bounds();
  return {
    fingerprint: await fingerprint(manifest),
    photos: manifest.photos,
    owners: manifest.owners,
    bytes,
    bitsPerPhoto: perPhoto(bytes),
    files: manifest.files.map((file) => ({
      name: file.name,
      bytes: file.bytes,
      bitsPerPhoto: perPhoto(file.bytes),
    })),
    entropyBytes: {
      uniform: Math.ceil(bounds.uniform / 8),
      order0: Math.ceil(bounds.order0 / 8),
      order2: Math.ceil(bounds.order2 / 8),
      order2ByParity: Math.ceil(bounds.order2ByParity / 8),
    },
    filters: {
      photos: await photoRates(tables, first, last),
      owners: { falsePositiveRate: ownerRate(await tables.ownerFilter()) },
    },
  };
}

async function photoRates(
  tables: Tables,
  first: number,
  last: number,
): Promise<PackStats['filters']['photos']> {
  const random = generator();
  const width = Math.max(1, (last - first) / SLICES);
  const table = await tables.photos();
  const rates: PackStats['filters']['photos'] = [];
  for (let slice = 0; slice <= SLICES; slice++) {
    const from = Math.floor(first + slice * width) + (slice === SLICES ? 1 : 0);
    const ids = Array.from({ length: TRIALS }, () => from + Math.floor(random() * width));
    const members = new Set<number>();
    await table.find(ids, (index) => members.add(ids[index]!));
    const strangers = ids.filter((id) => !members.has(id));
    const passed = strangers.filter((id) => tables.photoFilter.mayHave(id)).length;
    const falsePositiveRate = passed / Math.max(1, strangers.length);
    rates.push({ from, to: Math.floor(from + width), falsePositiveRate });
  }
  return rates;
}

/** Tested with aliases that no member can have: Flickr's contain no space. */
function ownerRate(filter: OwnerFilter): number {
  const random = generator();
  const strangers = Array.from({ length: TRIALS }, () => `no member ${random()}`);
  return strangers.filter((owner) => filter.mayHave(owner)).length / TRIALS;
}

/** The same numbers each time, from 0 to 1 (a linear congruential generator). */
function generator(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
