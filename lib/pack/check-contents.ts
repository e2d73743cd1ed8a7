import { PackError } from './errors';
import { checkBatch } from './input-checks';
import { readPhotos } from './decode';
import { compareOwners } from './owners/owners';
import { openTables, type Tables } from './tables';
import type { PackFiles } from './types';

/**
 * Decodes a whole untrusted pack and checks that its parts agree: what the filters pass, what the tables
 * hold, and what the manifest counts. Time and memory are proportional to its bytes. Checksums are checked
 * by `verifyPack`.
 * @throws {PackError}
 */
export async function checkContents(files: PackFiles): Promise<void> {
  const tables = await openTables(files);
  const { lists } = tables;
  const photos = await tables.photos();
  const [even, odd] = photos.ids;
  await (await lists()).checkShares(even.count, odd.count);
  const listed = await checkOwners(tables);
  await checkPhotos(tables, listed);
  // Both owners of each photo were subtracted again.
  agree(
    listed.every((count) => count === 0),
    'Owners and photos do not agree.',
  );
}

/** @returns The number of photos per owner, over all datasets. */
async function checkOwners(tables: Tables): Promise<Float64Array> {
  const owners = await tables.owners();
  const filter = await tables.ownerFilter();
  const listed = new Float64Array(owners.count);
  let before: string | null = null;
  let number = 0;
  for await (const { name, record } of owners.all()) {
    agree(name !== '' && name === name.toLowerCase().replace('@n', '@N'), 'An owner has no name.');
    agree(before === null || compareOwners(before, name) < 0, 'Owners are not sorted.');
    agree(filter.mayHave(name), 'The owner filter rejects a listed owner.');
    for (const { photos } of record) listed[number]! += photos;
    before = name;
    number++;
  }
  return listed;
}

/** @param listed Each photo's owners are subtracted from these counts. */
async function checkPhotos(tables: Tables, listed: Float64Array): Promise<void> {
  const { manifest, photoFilter } = tables;
  const { sets } = await tables.photos();
  const nsids = (await tables.owners()).nsids.count;
  const perSet = new Float64Array(sets.length);
  let last = 0;
  for await (const batch of readPhotos(tables)) {
    last = checked(() => checkBatch(batch, last, { sets, owners: listed }));
    for (let i = 0; i < batch.ids.length; i++) {
      agree(photoFilter.mayHave(batch.ids[i]!), 'The photo filter rejects a listed photo.');
      const set = batch.sets[i]!;
      perSet[set]!++;
      const [nsid, alias] = [batch.nsids[i]!, batch.aliases[i]!];
      agree(alias < 0 || alias >= nsids, 'A photo has two owners.');
      for (const owner of [nsid, alias]) if (owner >= 0) listed[owner]! -= sets[set]!.length;
    }
  }
  const photos = new Float64Array(manifest.datasets.length);
  sets.forEach((set, i) => {
    for (const dataset of set) photos[dataset]! += perSet[i]!;
  });
  agree(
    manifest.datasets.every((dataset, i) => dataset.photos === photos[i]),
    'The manifest has wrong photo counts.',
  );
}

function checked<T>(check: () => T): T {
  try {
    return check();
  } catch (cause) {
    throw new PackError('damaged', cause instanceof Error ? cause.message : '', { cause });
  }
}

function agree(holds: boolean, otherwise: string): void {
  if (!holds) throw new PackError('damaged', otherwise);
}
