import type { Bytes } from './bytes';

/** Computes a checksum of bytes that arrive in pieces. */
interface Hash {
  update(bytes: Uint8Array): unknown;
  /** Returns the checksum in lower-case hexadecimal and ends the hash. */
  hex(): string;
}

/** The platform's own hash. */
export type MakeHash = (algorithm: 'sha256' | 'md5' | 'sha1') => Hash;

/** Size and checksums of a file as stored, before decompression. */
export interface Digest {
  bytes: number;
  sha256: string;
  md5: string;
  /**
   * Git's blob id: SHA-1 of `blob <bytes>`, a null byte and the content. Null if the size was not known in
   * advance.
   */
  gitBlob: string | null;
}

/**
 * Passes bytes through, and calls `onEnd` with their checksums when all have been read.
 * @param size the number of bytes, if known.
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
