import { merged } from '../catalogue/provenance';
import { encodePack } from '../pack/encode';
import type { PackInput } from '../pack/input';
import { verifyPack } from '../pack/verify';
import { openInMemory } from '../pack/in-memory-pack';
import { nameSome } from '../sources/name-some';
import { Tally } from '../sources/tally';
import type { ListFile } from '../sources/types';
import { blobFiles, BlobSink } from './blob-pack';
import { FileSums } from './file-sums';
import { fileText, type InputFile } from './file-text';
import { packInput } from './pack-input';
import type { RecognisedList } from './recognised';
import { ImportError } from './import-error';
import { Sightings } from './sightings';
import type { ListProgress, MadePack } from './types';

/**
 * Reads files as one list and makes its pack, in memory that grows with the photos and not with the files.
 * The pack is read back and checked before it is returned.
 * @param name the list's display name.
 * @param ignored names of the other files, which are not part of it.
 * @throws {ImportError | ListError}
 */
export async function readList(
  name: string,
  list: RecognisedList,
  ignored: readonly string[],
  onProgress: (progress: ListProgress) => void,
): Promise<MadePack> {
  const total = list.size;
  const sightings = new Sightings();
  const tally = new Tally();
  let done = 0;
  const sums = new FileSums(list.sums);
  const open = (file: InputFile): ListFile => ({
    name: file.name,
    text: fileText(sums.watch(file), (count) => {
      done += count;
      onProgress({ done: Math.min(done, total), total, rows: tally.rows });
    }),
  });
  for await (const batch of list.read(open, tally)) sightings.add(batch);
  if (tally.rowsWithPhoto === 0) throw new ImportError('noPhotos', describeSkipped(tally));
  onProgress({ done: total, total, rows: tally.rows });
  if (ignored.length > 0) tally.note(`Not part of the list: ${nameSome(ignored)}`);

  await sums.readRest([...list.files, ...list.archives]);
  const provenance = merged([list.provenance((file) => sums.of(file))]);
  const input = packInput(sightings, list.dataset === null ? null : tally.rows, provenance);
  const sink = new BlobSink();
  const manifest = await encodePack(input, sink);
  const pack = sink.files();
  await checkPack(pack, input);
  const { rows, rowsWithPhoto, skipped, notes } = tally;
  const report = { source: list.title, rows, rowsWithPhoto, skipped, notes: [...notes] };
  return { name, manifest, files: pack, report };
}

const describeSkipped = ({ rows, skipped }: Tally): string =>
  rows === 0 ? '' : skipped.map(({ reason, rows: n }) => `${n} ${reason}`).join(', ');

/** Checks every checksum, and the answer for every photo. */
async function checkPack(pack: ReadonlyMap<string, Blob>, input: PackInput): Promise<void> {
  const files = blobFiles(pack);
  await verifyPack(files);
  const whole = await openInMemory(files);
  for await (const { ids, sets } of input.photos()) {
    for (let i = 0; i < ids.length; i++) {
      const found = whole.sets[whole.setOf(ids[i]!)]?.join();
      if (found !== input.sets[sets[i]!]!.join()) throw new Error(`Photo ${ids[i]!} is lost.`);
    }
  }
}
