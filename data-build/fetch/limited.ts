import { pluralise } from '../pluralise';
import { DataError } from '../errors';

/**
 * The bytes of an answer, up to a limit for the whole file.
 * @param start the position of the first byte in the file.
 * @throws {DataError} as soon as the limit is exceeded.
 */
export async function* limited(
  body: AsyncIterable<Uint8Array>,
  most: number,
  start = 0,
): AsyncGenerator<Uint8Array> {
  let left = most - start;
  for await (const chunk of body) {
    left -= chunk.length;
    if (left < 0) throw new DataError(`the server sends more than ${pluralise(most, 'byte')}`);
    yield chunk;
  }
}
