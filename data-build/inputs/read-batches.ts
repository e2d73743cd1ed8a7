import { ListError } from '../../lib/sources/errors';
import type { Sighting } from '../../lib/sources/types';
import type { SightingSink } from './input';

/** Where the sightings of an input go, and who is notified. */
export interface Sink {
  store: SightingSink;
  /** The input's number. */
  index: number;
  /** Called after each batch. */
  onBatch: () => void;
}

/** Stores all batches. @throws {ListError} naming the source. */
export async function readBatches(
  id: string,
  batches: AsyncIterable<Sighting[]>,
  { store, index, onBatch }: Sink,
): Promise<void> {
  try {
    for await (const batch of batches) {
      store.add(index, batch);
      onBatch();
    }
  } catch (error) {
    if (!(error instanceof ListError)) throw error;
    throw new ListError(error.code, `${id}: ${error.message}`, { cause: error });
  }
}
