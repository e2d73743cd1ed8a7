import { bunzip2 } from './bunzip2';
import { type Bytes, peekBytes } from './bytes';
import { HEAD, type Kind, kindOf } from './kind';

/** Decompresses gzip data. Throws a `ListError` if it is truncated or damaged. */
export type Gunzip = (bytes: Bytes, name: string) => AsyncIterable<Uint8Array>;

/**
 * Decompresses gzip or bzip2 data, and recognises the kind of the contents; returns other bytes unchanged.
 * @param name its name in messages.
 * @param gunzip the platform's own.
 */
export async function unpack(
  bytes: Bytes,
  name: string,
  gunzip: Gunzip,
): Promise<[kind: Kind | null, contents: Bytes]> {
  const [head, whole] = await peekBytes(bytes, HEAD);
  const kind = kindOf(head);
  if (kind !== 'gzip' && kind !== 'bzip2') return [kind, whole];
  const unpacked = (kind === 'gzip' ? gunzip : bunzip2)(whole, name);
  const [inner, contents] = await peekBytes(unpacked, HEAD);
  return [kindOf(inner), contents];
}
