import type { Bytes } from '../archives/bytes';
import { chunksOf, streamOf } from '../archives/streams';
import { ListError } from '../sources/errors';

/** Decompresses gzip data with the browser's decoder. @throws {ListError} if it cannot be read. */
export async function* gunzip(bytes: Bytes, name: string): AsyncGenerator<Uint8Array> {
  // A failure to deliver the bytes is not a fault in the data.
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
    // DecompressionStream does not say whether its data is damaged or truncated.
    const message = `${name} is damaged or cut short: its gzip data cannot be read.`;
    throw new ListError('truncated', message, { cause });
  }
}
