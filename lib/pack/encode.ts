import { ByteWriter } from './bits/bytes';
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
import type { Manifest } from './types';

/**
 * Writes a pack, `manifest.json` last. Goes through the photos twice: to learn what is frequent, then
 * to code. Memory does not grow with the photos, but with the owners (some 4 bytes for each owner and
 * dataset) and slowly with the number of sections. The same input gives the same bytes.
 * @throws {RangeError} when the input is not as `PackInput` says, or has no photos.
 */
export async function encodePack(input: PackInput, sink: PackSink): Promise<Manifest> {
  checkInput(input);
  const { owners, datasets, sets } = input;
  const file = (name: FileName): FileWriter => new FileWriter(name, sink);
  const gateFiles = [file('photos.gate'), file('owners.gate')] as const;
  const photoFiles = [file('photos.dir'), file('photos.dat')] as const;
  const ownerFiles = [file('owners.dir'), file('owners.dat')] as const;
  const listFiles = [file('lists.dir'), file('lists.dat')] as const;
  const listed = datasets.reduce((sum, dataset) => sum + dataset.photos, 0);

  const gate = new PhotoFilterWriter();
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
      gate.survey(id);
      photos.survey(id, set);
      lists.survey(parityOf(id), batch.nsids[i]!, batch.aliases[i]!);
      counts.add(batch.nsids[i]!, sets[set]!);
      counts.add(batch.aliases[i]!, sets[set]!);
    }
  }
  if (count === 0) throw new RangeError('A pack needs at least one photo.');

  for await (const batch of input.photos()) {
    for (let i = 0; i < batch.ids.length; i++) {
      const id = batch.ids[i]!;
      gate.push(id);
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
  const photoGate = new ByteWriter();
  gate.write(photoGate);
  gateFiles[0].append(photoGate.result());
  const ownerGate = new ByteWriter();
  writeOwnerFilter(ownerGate, owners);
  gateFiles[1].append(ownerGate.result());

  const manifest: Manifest = {
    format: FORMAT,
    version: VERSION,
    sample: input.sample,
    photos: count,
    owners: owners.length,
    datasets,
    files: [],
  };
  for (const each of [...gateFiles, ...photoFiles, ...ownerFiles, ...listFiles]) {
    manifest.files.push(await each.close());
  }
  await sink.write(MANIFEST, encodeManifest(manifest));
  return manifest;
}
