import { pluralise } from '../pluralise';
import { DataError } from '../errors';

/**
 * The bytes of an answer, up to so many in the whole file.
 * @param start the place of the first in the file.
 * @throws {DataError} as soon as there are more.
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
