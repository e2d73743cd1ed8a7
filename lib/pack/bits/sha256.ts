import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/**
 * SHA-256 of bytes that come piece by piece, which `crypto.subtle` cannot do. For bytes that are all
 * there, `crypto.subtle` is faster.
 */
export class Sha256 {
  private readonly hash = sha256.create();

  update(bytes: Uint8Array): this {
    this.hash.update(bytes);
    return this;
  }

  /** The digest in lower-case hexadecimal. Ends the hash: do not update it afterwards. */
  hex(): string {
    return bytesToHex(this.hash.digest());
  }
}
