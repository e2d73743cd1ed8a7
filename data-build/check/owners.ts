import { decodePack } from '../../lib/pack/decode';
import type { PackInput, PhotoBatch } from '../../lib/pack/input';
import { openPack } from '../../lib/pack/pack';
import type { PackFiles } from '../../lib/pack/types';
import { DataError } from '../errors';
import { OwnerCounts } from './owner-counts';

/** Owners looked up at a time. */
const ASKED = 1024;

/**
 * Compares the owner of each photo, and the counts of each owner, in a written pack with the input.
 * @throws {DataError} on the first difference.
 */
export async function checkOwners(files: PackFiles, input: PackInput): Promise<void> {
  const decoded = await decodePack(files);
  const written = decoded.photos()[Symbol.asyncIterator]();
  const counts = new OwnerCounts(input);
  let run: PhotoBatch | null = null;
  let at = 0;
  for await (const batch of input.photos()) {
    counts.add(batch);
    for (let i = 0; i < batch.ids.length; i++, at++) {
      while (run === null || at === run.ids.length) {
        const next = await written.next();
        if (next.done === true) throw wrong(batch.ids[i]!);
        run = next.value;
        at = 0;
      }
      const same =
        run.ids[at] === batch.ids[i] &&
        run.nsids[at] === batch.nsids[i] &&
        run.aliases[at] === batch.aliases[i];
      if (!same) throw wrong(batch.ids[i]!);
    }
  }
  input.owners.forEach((name, i) => {
    if (decoded.owners[i] !== name) throw new DataError(`The written pack has no owner ${name}.`);
  });
  await checkCounts(files, input, counts);
}

const wrong = (id: number): DataError =>
  new DataError(`The written pack and the lists have different owners for photo ${id}.`);

async function checkCounts(
  files: PackFiles,
  { owners }: PackInput,
  counts: OwnerCounts,
): Promise<void> {
  const pack = await openPack(files);
  for (let from = 0; from < owners.length; from += ASKED) {
    const names = owners.slice(from, from + ASKED);
    const answers = await pack.owners(names);
    names.forEach((name, i) => {
      const answer = (answers.get(name) ?? []).map(({ id, photos }) => `${id} ${photos}`).join();
      const must = counts.describe(from + i);
      if (answer === must) return;
      throw new DataError(`The written pack answers ${answer} for owner ${name}, not ${must}.`);
    });
  }
}
