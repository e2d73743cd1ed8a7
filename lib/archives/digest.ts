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
  /** Null if it was not asked for. */
  md5: string | null;
  /**
   * Git's blob id: SHA-1 of `blob <bytes>`, a null byte and the content. Null if it was not asked for, or the
   * size was not known in advance.
   */
  gitBlob: string | null;
}

/** A checksum that is only computed if asked for. */
export type OptionalSum = 'md5' | 'gitBlob';

const EVERY_SUM: ReadonlySet<OptionalSum> = new Set(['md5', 'gitBlob']);

/**
 * Passes bytes through, and calls `onEnd` with their checksums when all have been read.
 * @param size the number of bytes, if known.
 * @param sums the checksums to compute besides SHA-256: in browsers, each takes a sixth of an import's time.
 */
export async function* digested(
  bytes: Bytes,
  makeHash: MakeHash,
  onEnd: (digest: Digest) => void,
  size: number | null = null,
  sums = EVERY_SUM,
): AsyncGenerator<Uint8Array> {
  const sha256 = makeHash('sha256');
  const md5 = sums.has('md5') ? makeHash('md5') : null;
  const git = size !== null && sums.has('gitBlob') ? makeHash('sha1') : null;
  git?.update(new TextEncoder().encode(`blob ${size}\0`));
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    for (const hash of [sha256, md5, git]) hash?.update(chunk);
    yield chunk;
  }
  const gitBlob = git && length === size ? git.hex() : null;
  onEnd({ bytes: length, sha256: sha256.hex(), md5: md5?.hex() ?? null, gitBlob });
}
