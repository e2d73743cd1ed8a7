import { md5, sha1 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { MakeHash } from '../archives/digest';

const ALGORITHMS = { md5, sha1, sha256 };

/** Checksums of bytes that arrive in pieces, for which browsers have no function. */
export const makeHash: MakeHash = (algorithm) => {
  const hash = ALGORITHMS[algorithm].create();
  return { update: (bytes) => hash.update(bytes), hex: () => bytesToHex(hash.digest()) };
};
