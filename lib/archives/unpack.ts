import { bunzip2 } from './bunzip2';
import { type Bytes, peekBytes } from './bytes';
import { HEAD, type Kind, kindOf } from './kind';

/** What gzip data holds. Fails with a `ListError` when it is cut short or damaged. */
export type Gunzip = (bytes: Bytes, name: string) => AsyncIterable<Uint8Array>;

/**
 * What gzip or bzip2 data holds, and the kind of that; other bytes as they are.
 * @param name how messages name it.
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
