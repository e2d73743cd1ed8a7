import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/**
 * SHA-256 of bytes that arrive in pieces, which `crypto.subtle` does not support. For bytes in memory,
 * `crypto.subtle` is faster.
 */
export class Sha256 {
  private readonly hash = sha256.create();

  update(bytes: Uint8Array): this {
    this.hash.update(bytes);
    return this;
  }

  /** The digest in lower-case hexadecimal. Ends the hash: do not call `update` afterwards. */
  hex(): string {
    return bytesToHex(this.hash.digest());
  }
}
