import type { PackInput, PhotoBatch } from '../../lib/pack/input';
import { DataError } from '../errors';
import { NEIGHBOURS } from './batch-checker';
import type { Expected } from './batch-checker';

/**
 * The input's photos in batches with their neighbours, and with a share of the random ids each.
 * @param photos the number of photos in the written pack.
 * @param random the number of random ids per photo.
 * @throws {DataError} if the input has another number of photos.
 */
export async function* expectedBatches(
  input: PackInput,
  photos: number,
  random: number,
): AsyncGenerator<Expected> {
  let before = new Float64Array(0);
  let held: PhotoBatch | null = null;
  let seen = 0;
  const expect = (batch: PhotoBatch, after: Float64Array): Expected => ({
    ids: concat(before, batch.ids, after),
    before: before.length,
    after: after.length,
    sets: batch.sets,
    random: Math.ceil(random * batch.ids.length),
  });
  for await (const batch of input.photos()) {
    seen += batch.ids.length;
    if (held !== null) {
      yield expect(held, batch.ids.subarray(0, NEIGHBOURS));
      before = held.ids.slice(-NEIGHBOURS);
    }
    held = batch;
  }
  if (held !== null) yield expect(held, new Float64Array(0));
  if (seen !== photos) throw new DataError(`The written pack has ${photos} photos, not ${seen}.`);
}

function concat(...arrays: Float64Array[]): Float64Array {
  const whole = new Float64Array(arrays.reduce((length, array) => length + array.length, 0));
  let at = 0;
  for (const array of arrays) {
    whole.set(array, at);
    at += array.length;
  }
  return whole;
}
