import type { PackInput } from '../../lib/pack/input';
import { CheckWorkers } from './check-workers';
import { expectedBatches } from './expected-batches';

/**
 * Looks up each photo, its neighbours and random ids one by one, filter first and then table, as the
 * extension does.
 * @param input the photos it must have, and no others.
 * @param count the number of random ids.
 * @throws {DataError} on the first wrong answer.
 */
export async function askRandom(
  folder: string,
  input: PackInput,
  photos: number,
  count: number,
): Promise<void> {
  const workers = new CheckWorkers();
  try {
    const batches = expectedBatches(input, photos, count / photos);
    await workers.check(batches, { folder, sets: input.sets, alone: true });
  } finally {
    await workers.terminate();
  }
}
