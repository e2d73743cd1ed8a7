import type { PackInput } from '../../lib/pack/input';
import type { PackFiles } from '../../lib/pack/types';
import { openWhole } from '../../lib/pack/whole';
import { FolderPackFiles } from '../pack-files';
import { BatchChecker } from './batch-checker';
import { expectedBatches } from './expected-batches';
import { checkInWorkers } from './in-workers';
import { checkOwners } from './owners';

/** Smaller packs are checked before a worker has started. */
const WORTH_WORKERS = 200_000;

/**
 * Reads a written pack back and asks it for every photo, for the three ids before and after each,
 * and for up to ten million random ones; compares every photo's owner and every owner's counts.
 * @throws {DataError} on the first wrong answer.
 */
export async function checkWholeSet(
  folder: string,
  input: PackInput,
  photos: number,
): Promise<void> {
  const files = new FolderPackFiles(folder);
  try {
    const checks = [checkPhotos(files, folder, input, photos), checkOwners(files, input)];
    // Both to their ends: neither must go on reading when the folder is removed.
    for (const result of await Promise.allSettled(checks)) {
      if (result.status === 'rejected') throw result.reason;
    }
  } finally {
    await files.close();
  }
}

async function checkPhotos(
  files: PackFiles,
  folder: string,
  input: PackInput,
  photos: number,
): Promise<void> {
  const batches = expectedBatches(input, photos);
  if (photos >= WORTH_WORKERS) {
    await checkInWorkers(batches, { folder, sets: input.sets });
    return;
  }
  const checker = new BatchChecker(await openWhole(files), input.sets);
  for await (const batch of batches) checker.check(batch);
}
