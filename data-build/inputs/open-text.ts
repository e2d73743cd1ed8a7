import { isAscii } from 'node:buffer';
import { StringDecoder } from 'node:string_decoder';
import type { Bytes } from '../../lib/archives/bytes';
import { decode, peekEncoding } from '../../lib/archives/text';
import { unpack } from '../archives/open-archive';
import { DataError } from '../errors';

/**
 * The text of a file in UTF-8 or UTF-16, plain or compressed with gzip or bzip2, in chunks. Invalid bytes
 * become U+FFFD.
 * @param name its name in messages.
 * @throws {ListError} if its compressed data is truncated or damaged.
 */
export async function* openText(bytes: Bytes, name: string): AsyncGenerator<string> {
  const [kind, contents] = await unpack(bytes, name);
  if (kind !== null) throw new DataError(`${name} is or holds a ${kind} file: unpack it first.`);
  const [encoding, encoded] = await peekEncoding(contents);
  yield* encoding === 'utf-8' ? decodeUtf8(encoded) : decode(encoded, encoding);
}

/** Decodes UTF-8 that may be split anywhere; invalid bytes become U+FFFD. */
export async function* decodeUtf8(bytes: Bytes): AsyncGenerator<string> {
  // Faster than Node's `TextDecoder`; and most lists are ASCII, which only needs copying.
  const decoder = new StringDecoder('utf8');
  let isBetween = true;
  for await (const chunk of bytes) {
    const buffer = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    yield isBetween && isAscii(buffer) ? buffer.toString('latin1') : decoder.write(buffer);
    // After an ASCII character nothing is incomplete.
    if (buffer.length > 0) isBetween = buffer.at(-1)! < 0x80;
  }
  yield decoder.end();
}
