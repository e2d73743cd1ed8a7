import type { Bytes } from '../archives/bytes';
import { chunksOf, streamOf } from '../archives/streams';
import { ListError } from '../sources/errors';

/** What gzip data holds, by the browser's own decoder. @throws {ListError} when it cannot be read. */
export async function* gunzip(bytes: Bytes, name: string): AsyncGenerator<Uint8Array> {
  // What keeps the bytes from coming is no fault of the data's.
  let failure: unknown = null;
  async function* watched(): AsyncGenerator<Uint8Array> {
    try {
      yield* bytes;
    } catch (error) {
      failure = error;
      throw error;
    }
  }
  try {
    yield* chunksOf(streamOf(watched()).pipeThrough(new DecompressionStream('gzip')));
  } catch (cause) {
    if (failure instanceof Error) throw failure;
    // DecompressionStream does not tell whether its data is damaged or ends early.
    const message = `${name} is damaged or cut short: its gzip data cannot be read.`;
    throw new ListError('truncated', message, { cause });
  }
}
