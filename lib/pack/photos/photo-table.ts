import { PackError } from '../errors';
import { bytesOf, readHeader } from '../files/format';
import { readGapModel } from '../gaps/gap-model';
import { SectionCache } from '../files/section-cache';
import { SectionFile } from '../files/section-file';
import { StoredSet } from '../sets/stored-set';
import type { Manifest, PackFiles } from '../types';

/** Memory for sections: enough for a thousand photos from anywhere. */
const CACHE = 4 << 20;
/** The number of sections read at a time. */
const BATCH = 256;

/** A photo's place in the table. */
export interface PhotoPlace {
  /** 0 for even ids, 1 for odd ones. */
  parity: number;
  /** Its rank among the ids of that parity. */
  rank: number;
  /** Indices into the manifest's datasets, ascending. */
  set: readonly number[];
}

/**
 * The photos and the datasets they are in.
 *
 * Even and odd ids are two sets of `id >> 1`: Flickr issues ids from two counters, one even and one odd,
 * and the photos of an upload mostly come from one of them. Separate sets take 3 to 4 % less. A photo's
 * label is the number of its set of datasets.
 *
 *     photos.dir := header  section table  sets { dataset indices }  model  directory even  directory odd
 *     photos.dat := header  { section }     of both sets, ordered by their last ids
 */
export class PhotoTable {
  private constructor(
    /** By label. */
    readonly sets: readonly (readonly number[])[],
    /** By parity. */
    readonly ids: readonly [StoredSet, StoredSet],
    readonly file: SectionFile,
  ) {}

  /** @param directory The bytes of `photos.dir`. @throws {PackError} */
  static open(
    files: PackFiles,
    directory: Uint8Array,
    manifest: Pick<Manifest, 'datasets' | 'files'>,
  ): PhotoTable {
    const from = readHeader(directory, 'photos.dir');
    const file = new SectionFile(files, 'photos.dat', from, bytesOf(manifest, 'photos.dat'));
    const sets = Array.from({ length: from.count() }, () => from.numbers());
    from.check(
      sets.every((set) => isSet(set, manifest.datasets.length)),
      'unknown datasets',
    );
    const cache = new SectionCache(CACHE);
    const model = readGapModel(from);
    const even = new StoredSet(from, file, cache, model);
    const odd = new StoredSet(from, file, cache, model);
    from.end();
    return new PhotoTable(sets, [even, odd], file);
  }

  /**
   * Looks up photos, reading each needed section once.
   * @param found Called for each id that is in the pack, in no particular order.
   * @throws {PackError}
   */
  async find(
    ids: readonly number[],
    found: (index: number, place: PhotoPlace) => void,
  ): Promise<void> {
    await Promise.all([this.findIn(0, ids, found), this.findIn(1, ids, found)]);
  }

  private async findIn(
    parity: 0 | 1,
    ids: readonly number[],
    found: (index: number, place: PhotoPlace) => void,
  ): Promise<void> {
    const set = this.ids[parity];
    const bySlot = new Map<number, number[]>();
    ids.forEach((id, index) => {
      if (id % 2 !== parity) return;
      const slot = set.slotOf((id - parity) / 2);
      if (slot < 0) return;
      const group = bySlot.get(slot);
      if (group) group.push(index);
      else bySlot.set(slot, [index]);
    });
    const slots = [...bySlot.keys()].sort((a, b) => a - b);
    for (let from = 0; from < slots.length; from += BATCH) {
      const batch = slots.slice(from, from + BATCH);
      const sections = await set.load(batch);
      batch.forEach((slot, i) => {
        for (const index of bySlot.get(slot)!) {
          const photo = set.find(slot, sections[i]!, (ids[index]! - parity) / 2);
          if (photo) found(index, { parity, rank: photo.rank, set: this.setOf(photo.label) });
        }
      });
    }
  }

  private setOf(label: number): readonly number[] {
    const set = this.sets[label];
    if (!set) throw new PackError('damaged', 'A photo is in unknown datasets.');
    return set;
  }

  /** The ids at some ranks of a parity, in the order of the ranks. @throws {PackError} */
  async idsAt(parity: 0 | 1, ranks: readonly number[]): Promise<number[]> {
    const set = this.ids[parity];
    if (ranks.some((rank) => rank >= set.count)) {
      throw new PackError('damaged', 'An owner has unknown photos.');
    }
    const bySlot = new Map<number, number[]>();
    for (const rank of ranks) {
      const slot = set.slotAt(rank);
      const others = bySlot.get(slot);
      if (others) others.push(rank);
      else bySlot.set(slot, [rank]);
    }
    const slots = [...bySlot.keys()].sort((a, b) => a - b);
    const ids = new Map<number, number>();
    for (let from = 0; from < slots.length; from += BATCH) {
      const batch = slots.slice(from, from + BATCH);
      const sections = await set.load(batch);
      batch.forEach((slot, i) => {
        const wanted = bySlot.get(slot)!;
        const keys = set.keysAt(slot, sections[i]!, wanted);
        wanted.forEach((rank, place) => ids.set(rank, keys[place]! * 2 + parity));
      });
    }
    return ranks.map((rank) => ids.get(rank)!);
  }
}

const isSet = (set: readonly number[], datasets: number): boolean =>
  set.length > 0 && set.every((index, i) => index < datasets && index > (set[i - 1] ?? -1));
