import { ByteWriter } from './bits/bytes';
import { Sha256 } from './bits/sha256';
import { FileWriter } from './files/file-writer';
import type { FileName } from './files/format';
import { VERSION } from './files/format';
import { checkBatch, checkInput } from './input-checks';
import type { PackInput, PackSink } from './input';
import { ListWriter, rangeBits } from './ownership/posting-list-writer';
import { encodeManifest, FORMAT, MANIFEST } from './files/manifest';
import { OwnerCounts } from './owners/owner-counts';
import { writeOwnerFilter } from './filters/owner-filter';
import { writeOwners } from './owners/owner-writer';
import { PhotoFilterWriter } from './filters/photo-filter';
import { parityOf } from './photos/parity';
import { PhotoWriter } from './photos/photo-writer';
import type { Manifest, ManifestDataset, ManifestList } from './types';

/**
 * Writes a pack, `manifest.json` last. Iterates over the photos twice: first for statistics, then to code.
 * Memory does not grow with the photos, but with the owners (about 4 bytes per owner and dataset) and
 * slowly with the number of sections. The same input gives the same bytes.
 * @throws {RangeError} if the input violates `PackInput` or has no photos.
 */
export async function encodePack(input: PackInput, sink: PackSink): Promise<Manifest> {
  checkInput(input);
  const { owners, datasets, sets } = input;
  const file = (name: FileName): FileWriter => new FileWriter(name, sink);
  const filterFiles = [file('photos.gate'), file('owners.gate')] as const;
  const photoFiles = [file('photos.dir'), file('photos.dat')] as const;
  const ownerFiles = [file('owners.dir'), file('owners.dat')] as const;
  const listFiles = [file('lists.dir'), file('lists.dat')] as const;
  const listed = datasets.reduce((sum, dataset) => sum + dataset.photos, 0);

  const filter = new PhotoFilterWriter();
  const photos = new PhotoWriter(sets, datasets, photoFiles[1]);
  const lists = new ListWriter(owners.length, rangeBits(listed), listFiles[1]);
  const counts = new OwnerCounts(owners.length, datasets.length);

  let count = 0;
  let last = 0;
  for await (const batch of input.photos()) {
    last = checkBatch(batch, last, input);
    count += batch.ids.length;
    for (let i = 0; i < batch.ids.length; i++) {
      const id = batch.ids[i]!;
      const set = batch.sets[i]!;
      filter.collect(id);
      photos.collect(id, set);
      lists.collect(parityOf(id), batch.nsids[i]!, batch.aliases[i]!);
      counts.add(batch.nsids[i]!, sets[set]!);
      counts.add(batch.aliases[i]!, sets[set]!);
    }
  }
  if (count === 0) throw new RangeError('A pack needs at least one photo.');

  for await (const batch of input.photos()) {
    for (let i = 0; i < batch.ids.length; i++) {
      const id = batch.ids[i]!;
      filter.push(id);
      photos.push(id, batch.sets[i]!);
      lists.push(parityOf(id), batch.nsids[i]!, batch.aliases[i]!);
    }
    await photoFiles[1].flush();
    await listFiles[1].flush();
  }
  photos.finish(photoFiles[0]);
  lists.finish(listFiles[0]);
  const sizes = datasets.map((dataset) => dataset.photos);
  const usual = sizes.indexOf(Math.max(...sizes));
  await writeOwners(owners, (owner) => counts.record(owner), usual, ...ownerFiles);
  const photoFilter = new ByteWriter();
  filter.write(photoFilter);
  filterFiles[0].append(photoFilter.result());
  const ownerFilter = new ByteWriter();
  writeOwnerFilter(ownerFilter, owners);
  filterFiles[1].append(ownerFilter.result());

  const manifest: Manifest = {
    format: FORMAT,
    version: VERSION,
    sample: input.sample,
    ...(input.made !== undefined && { made: input.made }),
    photos: count,
    owners: owners.length,
    datasets: datasets.map(describeDataset),
    files: [],
  };
  for (const each of [...filterFiles, ...photoFiles, ...ownerFiles, ...listFiles]) {
    manifest.files.push(await each.close());
  }
  await sink.write(MANIFEST, encodeManifest(manifest));
  return manifest;
}

/** The manifest is read at every start, so a list of thousands of files gets a single entry. */
const MOST_LISTS = 100;

/** A single entry for all files of a list. */
function foldLists(lists: readonly ManifestList[]): ManifestList {
  const lines = lists.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
  return {
    name: `${lists.length} files`,
    bytes: lists.reduce((sum, { bytes }) => sum + bytes, 0),
    sha256: new Sha256().update(new TextEncoder().encode(lines)).hex(),
    files: lists.length,
  };
}

/** A dataset as the manifest describes it, with its fields in a fixed order. */
function describeDataset(dataset: PackInput['datasets'][number]): ManifestDataset {
  const { id, rows, photos, owners } = dataset;
  const { whose = 'own', altered, lists = [], missing = [], published } = dataset;
  return {
    ...{ id, rows, photos, owners, namesMembers: owners > 0, whose },
    ...(altered && { altered }),
    lists: (lists.length > MOST_LISTS ? [foldLists(lists)] : lists).map(describeList),
    ...(missing.length > 0 && { missing }),
    ...(published && { published: { photos: published.photos, source: published.source } }),
  };
}

function describeList(list: ManifestList): ManifestList {
  const { name, bytes, sha256, publisher, url, fetched, files } = list;
  return {
    ...{ name, bytes, sha256 },
    ...(publisher !== undefined && { publisher }),
    ...(url !== undefined && { url }),
    ...(fetched !== undefined && { fetched }),
    ...(files !== undefined && { files }),
  };
}
