import type { PackInput, PhotoBatch } from '../../lib/pack/input';
import { openPack } from '../../lib/pack/pack';
import type { Pack } from '../../lib/pack/types';
import { DataError } from '../errors';
import { FolderPackFiles } from '../pack-files';
import type { Progress } from '../terminal';

/** Photos asked at a time. */
const ASKED = 4096;

/**
 * Reads a written pack back and asks it for every photo that must be in it.
 * @throws {DataError} on the first wrong answer.
 */
export async function checkWholeSet(
  folder: string,
  input: PackInput,
  progress: Progress,
): Promise<void> {
  const files = new FolderPackFiles(folder);
  try {
    const pack = await openPack(files);
    let photos = 0;
    for await (const batch of input.photos()) {
      for (let at = 0; at < batch.ids.length; at += ASKED)
        await checkMembers(pack, input, batch, at);
      photos += batch.ids.length;
      progress.show(() => `Checking: ${photos.toLocaleString('en')} photos`);
    }
  } finally {
    await files.close();
  }
}

async function checkMembers(
  pack: Pack,
  { sets, datasets }: PackInput,
  batch: PhotoBatch,
  from: number,
): Promise<void> {
  const ids = Array.from(batch.ids.subarray(from, from + ASKED), String);
  const found = await pack.photos(ids);
  ids.forEach((id, i) => {
    const expected = sets[batch.sets[from + i]!]!.map((index) => datasets[index]!.id).join();
    const answered = found.get(id)?.join() ?? 'no';
    if (answered === expected) return;
    throw new DataError(`The pack answers ${answered} for photo ${id}, not ${expected}.`);
  });
}
