import type { PackInput } from '../../lib/pack/input';
import type { PackFiles } from '../../lib/pack/types';
import { openInMemory } from '../../lib/pack/in-memory-pack';
import { FolderPackFiles } from '../pack-files';
import { BatchChecker } from './batch-checker';
import type { Expected } from './batch-checker';
import type { CheckWorkers } from './check-workers';
import { expectedBatches } from './expected-batches';
import { checkOwners } from './owners';

/** The number of random ids to check: this many in total, and at most this many per photo. */
const RANDOM = 10_000_000;
const RANDOM_EACH = 100;

/**
 * Reads a written pack back and checks every photo, the three ids before and after each, and up to ten
 * million random ids; compares every photo's owner and every owner's counts.
 * @param workers check the photos; without them, this thread does.
 * @throws {DataError} on the first wrong answer.
 */
export async function checkWholeSet(
  folder: string,
  input: PackInput,
  photos: number,
  workers: CheckWorkers | null,
): Promise<void> {
  const files = new FolderPackFiles(folder);
  const batches = expectedBatches(input, photos, Math.min(RANDOM_EACH, RANDOM / photos));
  try {
    const checks = [
      workers?.check(batches, { folder, sets: input.sets, alone: false }) ??
        checkPhotos(files, input, batches),
      checkOwners(files, input),
    ];
    // Waits for both: neither may still be reading when the folder is removed.
    for (const result of await Promise.allSettled(checks)) {
      if (result.status === 'rejected') throw result.reason;
    }
  } finally {
    await files.close();
  }
}

async function checkPhotos(
  files: PackFiles,
  input: PackInput,
  batches: AsyncGenerator<Expected>,
): Promise<void> {
  const checker = new BatchChecker(await openInMemory(files), input.sets);
  for await (const batch of batches) checker.check(batch);
}
