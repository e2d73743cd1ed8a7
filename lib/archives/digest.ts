import type { Bytes } from './bytes';

/** Computes a checksum of bytes that come piece by piece. */
interface Hash {
  update(bytes: Uint8Array): unknown;
  /** The checksum in lower-case hexadecimal; ends it. */
  hex(): string;
}

/** The platform's own. */
export type MakeHash = (algorithm: 'sha256' | 'md5' | 'sha1') => Hash;

/** Size and checksums of a file as it is stored, before anything is unpacked. */
export interface Digest {
  bytes: number;
  sha256: string;
  md5: string;
  /** Git's own: SHA-1 of `blob <bytes>`, a null byte and the content. Null where the size came last. */
  gitBlob: string | null;
}

/**
 * The same bytes; when all of them have been taken, `onEnd` is told their checksums.
 * @param size how many there will be, where that is known.
 */
export async function* digested(
  bytes: Bytes,
  makeHash: MakeHash,
  onEnd: (digest: Digest) => void,
  size: number | null = null,
): AsyncGenerator<Uint8Array> {
  const [sha256, md5] = [makeHash('sha256'), makeHash('md5')];
  const git = size === null ? null : makeHash('sha1');
  git?.update(new TextEncoder().encode(`blob ${size}\0`));
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    for (const hash of [sha256, md5, git]) hash?.update(chunk);
    yield chunk;
  }
  const gitBlob = git && length === size ? git.hex() : null;
  onEnd({ bytes: length, sha256: sha256.hex(), md5: md5.hex(), gitBlob });
}
