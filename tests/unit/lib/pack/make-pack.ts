import { encodePack } from '../../../../lib/pack/encode';
import type { PackInput } from '../../../../lib/pack/input';
import { compareOwners } from '../../../../lib/pack/owners/owners';
import { MemoryFiles } from './memory-files';

/** A photo as a test describes it. */
export interface Photo {
  id: number;
  /** Dataset ids. */
  datasets: string[];
  nsid?: string | undefined;
  alias?: string | undefined;
}

/** Input for the encoder, in small batches. */
export function inputOf(photos: readonly Photo[], batch = 1000): PackInput {
  const sorted = [...photos].sort((a, b) => a.id - b.id);
  const names = [...new Set(sorted.flatMap((photo) => photo.datasets))].sort();
  const named = sorted.flatMap(({ nsid, alias }) => [nsid, alias]);
  const owners = [...new Set(named.filter((name) => name !== undefined))].sort(compareOwners);
  const numbers = new Map(owners.map((owner, i) => [owner, i]));
  const setKey = (photo: Photo): string => [...new Set(photo.datasets)].sort().join('\n');
  const keys = [...new Set(sorted.map(setKey))];
  const setNumbers = new Map(keys.map((key, i) => [key, i]));
  return {
    sample: true,
    datasets: names.map((id) => {
      const listed = sorted.filter((photo) => photo.datasets.includes(id));
      const their = new Set(listed.flatMap(({ nsid, alias }) => [nsid, alias]));
      their.delete(undefined);
      return { id, rows: listed.length, photos: listed.length, owners: their.size };
    }),
    sets: keys.map((key) => key.split('\n').map((name) => names.indexOf(name))),
    owners,
    async *photos() {
      for (let i = 0; i < sorted.length; i += batch) {
        const rows = sorted.slice(i, i + batch);
        yield await Promise.resolve({
          ids: Float64Array.from(rows, ({ id }) => id),
          sets: Uint32Array.from(rows, (photo) => setNumbers.get(setKey(photo))!),
          nsids: Int32Array.from(rows, ({ nsid }) => (nsid ? numbers.get(nsid)! : -1)),
          aliases: Int32Array.from(rows, ({ alias }) => (alias ? numbers.get(alias)! : -1)),
        });
      }
    },
  };
}

/** A pack of some photos, in memory. */
export async function packOf(photos: readonly Photo[], batch?: number): Promise<MemoryFiles> {
  const files = new MemoryFiles();
  await encodePack(inputOf(photos, batch), files);
  return files;
}

/** The answers expected of a pack with these photos, computed naively. */
export class Reference {
  readonly photos = new Map<number, Photo>();
  readonly owners = new Map<string, Photo[]>();

  constructor(photos: readonly Photo[]) {
    for (const photo of [...photos].sort((a, b) => a.id - b.id)) {
      this.photos.set(photo.id, photo);
      for (const owner of [photo.nsid, photo.alias]) {
        if (owner === undefined) continue;
        const theirs = this.owners.get(owner);
        if (theirs) theirs.push(photo);
        else this.owners.set(owner, [photo]);
      }
    }
  }

  datasetsOf(id: number): string[] | undefined {
    const photo = this.photos.get(id);
    return photo && [...new Set(photo.datasets)].sort();
  }

  countsOf(owner: string): { id: string; photos: number }[] {
    const counts = new Map<string, number>();
    for (const { datasets } of this.owners.get(owner) ?? []) {
      for (const id of new Set(datasets)) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return [...counts]
      .map(([id, photos]) => ({ id, photos }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** NSIDs before aliases, as in the pack. */
  ownerOf(id: number): string | null {
    const photo = this.photos.get(id);
    return photo?.nsid ?? photo?.alias ?? null;
  }
}
