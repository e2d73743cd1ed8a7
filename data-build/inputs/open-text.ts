import { StringDecoder } from 'node:string_decoder';
import type { Bytes } from '../../lib/archives/bytes';
import { unpack } from '../archives/open-archive';
import { DataError } from '../errors';

/**
 * The text of a file, plain or in gzip or bzip2, in pieces. Bytes that are no UTF-8 become U+FFFD.
 * @param name how messages name the file.
 * @throws {ListError} when what it is packed in is cut short or damaged.
 */
export async function* openText(bytes: Bytes, name: string): AsyncGenerator<string> {
  const [kind, contents] = await unpack(bytes, name);
  if (kind !== null) throw new DataError(`${name} is or holds a ${kind} file: unpack it first.`);
  // Faster than Node's `TextDecoder`.
  const decoder = new StringDecoder('utf8');
  for await (const chunk of contents)
    yield decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length));
  yield decoder.end();
}
