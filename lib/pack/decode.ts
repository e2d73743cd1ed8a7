import type { PackInput, PhotoBatch } from './input';
import type { ListTable } from './ownership/posting-list-table';
import type { PhotoTable } from './photos/photo-table';
import { openTables, type Tables } from './tables';
import type { Manifest, PackFiles } from './types';

/**
 * Everything in a pack, in the form that the encoder takes: the inverse of `encodePack`. Photos come
 * section by section, so memory does not grow with their number.
 * @throws {PackError} here and while iterating over the photos.
 */
export async function decodePack(files: PackFiles): Promise<PackInput & { manifest: Manifest }> {
  const tables = await openTables(files);
  const { manifest } = tables;
  const { sets } = await tables.photos();
  const owners = await tables.owners();
  return {
    manifest,
    sample: manifest.sample,
    datasets: manifest.datasets,
    sets: sets.map((set) => [...set]),
    owners: await owners.names(),
    photos: () => readPhotos(tables),
  };
}

/** The approximate number of photos in a batch. */
const SIZE = 4096;

/** All photos of a pack: even and odd ids, merged. @throws {PackError} */
export async function* readPhotos(tables: Tables): AsyncGenerator<PhotoBatch> {
  const photos = await tables.photos();
  const lists = await tables.lists();
  const nsids = (await tables.owners()).nsids.count;
  const sides = [new Side(photos, lists, nsids, 0), new Side(photos, lists, nsids, 1)] as const;
  for (const side of sides) await side.next();
  for (let batch = empty(SIZE), count = 0; ;) {
    const [even, odd] = sides;
    while (count < SIZE && even.id !== odd.id) {
      const side = even.id < odd.id ? even : odd;
      batch.ids[count] = side.id;
      batch.sets[count] = side.batch.sets[side.at]!;
      batch.nsids[count] = side.batch.nsids[side.at]!;
      batch.aliases[count++] = side.batch.aliases[side.at]!;
      if (!side.step()) await side.next();
    }
    if (count === 0) return;
    yield {
      ids: batch.ids.subarray(0, count),
      sets: batch.sets.subarray(0, count),
      nsids: batch.nsids.subarray(0, count),
      aliases: batch.aliases.subarray(0, count),
    };
    batch = empty(SIZE);
    count = 0;
  }
}

/** Iterates over the photos of one parity. */
class Side {
  /** The current photo's id; Infinity after the last. */
  id = Infinity;
  /** Its position in {@link batch}, which holds its section. */
  at = 0;
  batch = empty(0);
  private slot = 0;

  constructor(
    private readonly photos: PhotoTable,
    private readonly lists: ListTable,
    private readonly nsids: number,
    private readonly parity: 0 | 1,
  ) {}

  /** Moves to the next photo of the section. @returns False at its end. */
  step(): boolean {
    if (++this.at === this.batch.ids.length) return false;
    this.id = this.batch.ids[this.at]!;
    return true;
  }

  /** Moves to the first photo of the next section. */
  async next(): Promise<void> {
    const set = this.photos.ids[this.parity];
    this.at = 0;
    this.id = Infinity;
    if (this.slot === set.slots) return;
    const [section] = await set.load([this.slot]);
    const { keys, labels } = set.decode(this.slot, section!);
    this.batch = { ...empty(keys.length), sets: labels };
    this.batch.ids.set(keys.map((key) => key * 2 + this.parity));
    await this.readOwners(set.rank(this.slot++));
    this.id = this.batch.ids[0]!;
  }

  /** @param rank The rank of the section's first photo. */
  private async readOwners(rank: number): Promise<void> {
    const { lists, nsids, parity } = this;
    const { ids, nsids: byNsid, aliases } = this.batch;
    for (let i = 0; i < ids.length;) {
      const { first, second } = await lists.ownersAt(parity, rank + i);
      for (let at = (rank + i) % lists.rangeSize; i < ids.length && at < first.length; i++, at++) {
        const owner = first[at]!;
        byNsid[i] = owner < nsids ? owner : -1;
        aliases[i] = owner < nsids ? second[at]! : owner;
      }
    }
  }
}

function empty(length: number): PhotoBatch {
  return {
    ids: new Float64Array(length),
    sets: new Uint32Array(length),
    nsids: new Int32Array(length),
    aliases: new Int32Array(length),
  };
}
