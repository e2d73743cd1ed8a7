import { type Bytes, peekBytes } from './bytes';

/** The encoding of a text file. Lists are in UTF-8; some programs save in UTF-16. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/**
 * The encoding of a text that starts with these bytes: by its byte-order mark, or by the zeros of two ASCII
 * characters in UTF-16.
 */
function encodingOf([a, b, c, d]: Uint8Array): Encoding {
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a && b === 0 && c && d === 0) return 'utf-16le';
  if (a === 0 && b && c === 0 && d) return 'utf-16be';
  return 'utf-8';
}

/** The encoding of bytes, and the whole contents as if unread. */
export async function peekEncoding(bytes: Bytes): Promise<[encoding: Encoding, whole: Bytes]> {
  const [head, whole] = await peekBytes(bytes, 4);
  return [encodingOf(head), whole];
}

/** Decodes bytes that may be split anywhere. Invalid sequences become U+FFFD. */
export async function* decode(bytes: Bytes, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
