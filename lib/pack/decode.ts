import type { PackInput, PhotoBatch } from './input';
import type { ListTable } from './lists/list-table';
import type { PhotoTable } from './photos/photo-table';
import { openTables } from './tables';
import type { Manifest, PackFiles } from './types';

/**
 * Everything that is in a pack, in the form the encoder takes: the inverse of `encodePack`. Photos
 * come section by section, so that memory does not grow with their number.
 * @throws {PackError} and so does going through the photos.
 */
export async function decodePack(files: PackFiles): Promise<PackInput & { manifest: Manifest }> {
  const tables = await openTables(files);
  const { manifest } = tables;
  const photos = await tables.photos();
  const lists = await tables.lists();
  const owners = await tables.owners();
  const nsids = owners.nsids.count;
  return {
    manifest,
    sample: manifest.sample,
    datasets: manifest.datasets,
    sets: photos.sets.map((set) => [...set]),
    owners: await owners.names(),
    photos: () => batches(photos, lists, nsids),
  };
}

/** Even and odd ids, merged. */
async function* batches(
  photos: PhotoTable,
  lists: ListTable,
  nsids: number,
): AsyncGenerator<PhotoBatch> {
  const sides = [rows(photos, lists, nsids, 0), rows(photos, lists, nsids, 1)] as const;
  const heads = [await next(sides[0]), await next(sides[1])];
  const at = [0, 0];
  for (;;) {
    const batch = empty(2 * SIZE);
    let count = 0;
    while (count < batch.ids.length && heads.some((head) => head !== null)) {
      const even = heads[0]?.ids[at[0]!] ?? Infinity;
      const odd = heads[1]?.ids[at[1]!] ?? Infinity;
      const parity = even < odd ? 0 : 1;
      const head = heads[parity]!;
      const i = at[parity]!++;
      batch.ids[count] = head.ids[i]!;
      batch.sets[count] = head.sets[i]!;
      batch.nsids[count] = head.nsids[i]!;
      batch.aliases[count++] = head.aliases[i]!;
      if (i + 1 < head.ids.length) continue;
      heads[parity] = await next(sides[parity]);
      at[parity] = 0;
    }
    if (count === 0) return;
    yield {
      ids: batch.ids.subarray(0, count),
      sets: batch.sets.subarray(0, count),
      nsids: batch.nsids.subarray(0, count),
      aliases: batch.aliases.subarray(0, count),
    };
  }
}

const SIZE = 2048;

/** The photos of one parity, a batch for each section. */
async function* rows(
  photos: PhotoTable,
  lists: ListTable,
  nsids: number,
  parity: 0 | 1,
): AsyncGenerator<PhotoBatch> {
  const set = photos.ids[parity];
  for (let slot = 0; slot < set.slots; slot++) {
    const [section] = await set.load([slot]);
    const { keys, labels } = set.decode(slot, section!);
    const batch = empty(keys.length);
    batch.sets.set(labels);
    for (let i = 0; i < keys.length; i++) {
      const rank = set.rank(slot) + i;
      const { first, second } = await lists.ownersAt(parity, rank);
      const owner = first[rank % lists.rangeSize]!;
      batch.ids[i] = keys[i]! * 2 + parity;
      batch.nsids[i] = owner < nsids ? owner : -1;
      batch.aliases[i] = owner < nsids ? second[rank % lists.rangeSize]! : owner;
    }
    yield batch;
  }
}

async function next(rows: AsyncGenerator<PhotoBatch>): Promise<PhotoBatch | null> {
  const result = await rows.next();
  return result.done === true ? null : result.value;
}

function empty(length: number): PhotoBatch {
  return {
    ids: new Float64Array(length),
    sets: new Uint32Array(length),
    nsids: new Int32Array(length),
    aliases: new Int32Array(length),
  };
}
