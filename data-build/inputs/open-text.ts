import { isAscii } from 'node:buffer';
import { StringDecoder } from 'node:string_decoder';
import type { Bytes } from '../../lib/archives/bytes';
import { decode, peekEncoding } from '../../lib/archives/text';
import { unpack } from '../archives/open-archive';
import { DataError } from '../errors';

/**
 * The text of a file in UTF-8 or UTF-16, plain or in gzip or bzip2, in pieces. Bytes that are none
 * become U+FFFD.
 * @param name how messages name the file.
 * @throws {ListError} when what it is packed in is cut short or damaged.
 */
export async function* openText(bytes: Bytes, name: string): AsyncGenerator<string> {
  const [kind, contents] = await unpack(bytes, name);
  if (kind !== null) throw new DataError(`${name} is or holds a ${kind} file: unpack it first.`);
  const [encoding, encoded] = await peekEncoding(contents);
  yield* encoding === 'utf-8' ? decodeUtf8(encoded) : decode(encoded, encoding);
}

/** Text of bytes in UTF-8, cut anywhere; what is no UTF-8 becomes U+FFFD. */
export async function* decodeUtf8(bytes: Bytes): AsyncGenerator<string> {
  // Faster than Node's `TextDecoder`; and most lists are ASCII, which need only be copied.
  const decoder = new StringDecoder('utf8');
  let isBetween = true;
  for await (const chunk of bytes) {
    const buffer = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    yield isBetween && isAscii(buffer) ? buffer.toString('latin1') : decoder.write(buffer);
    // After one of ASCII no character is still to be ended.
    if (buffer.length > 0) isBetween = buffer.at(-1)! < 0x80;
  }
  yield decoder.end();
}
