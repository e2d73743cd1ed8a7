import { appendFile, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { encodePack } from '../../lib/pack/encode';
import { compareOwners } from '../../lib/pack/owners/owners';

/** The contents of a pack made for a test. */
export interface TestPhoto {
  id: string;
  /** Ids; only `helen` by default. */
  datasets?: string[];
  /** NSID. */
  owner?: string;
}

/** Writes a pack of these photos and their owners. */
export async function writePack(
  folder: string,
  photos: readonly TestPhoto[],
  sample = false,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const rows = photos
    .map(({ id, datasets = ['helen'], owner }) => ({ id: Number(id), datasets, owner }))
    .sort((a, b) => a.id - b.id);
  const names = [...new Set(rows.flatMap(({ datasets }) => datasets))].sort();
  const owners = [...new Set(rows.flatMap(({ owner }) => owner ?? []))].sort(compareOwners);
  const setOf = (datasets: string[]) =>
    datasets.map((id) => names.indexOf(id)).sort((a, b) => a - b);
  const sets = [...new Set(rows.map(({ datasets }) => JSON.stringify(setOf(datasets))))];
  const batch = {
    ids: Float64Array.from(rows, ({ id }) => id),
    sets: Uint32Array.from(rows, ({ datasets }) => sets.indexOf(JSON.stringify(setOf(datasets)))),
    nsids: Int32Array.from(rows, ({ owner }) => (owner ? owners.indexOf(owner) : -1)),
    aliases: Int32Array.from(rows, () => -1),
  };
  await encodePack(
    {
      sample,
      datasets: names.map((id) => {
        const own = rows.filter(({ datasets }) => datasets.includes(id));
        const ofIt = new Set(own.map(({ owner }) => owner));
        return {
          ...{ id, rows: own.length, photos: own.length, owners: ofIt.size },
          whose: 'publisher' as const,
        };
      }),
      sets: sets.map((set) => JSON.parse(set) as number[]),
      owners,
      photos: async function* () {
        await Promise.resolve();
        yield batch;
      },
    },
    { write: (name, bytes) => appendFile(join(folder, name), bytes) },
  );
}
