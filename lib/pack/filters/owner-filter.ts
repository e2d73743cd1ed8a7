import type { ByteReader, ByteWriter } from '../bits/bytes';

/**
 * The owner filter: a Bloom filter over NSIDs and path aliases with 8 bits per owner and 5 hash functions.
 * It rejects 97.8 % of unlisted owners, which saves reading the owners' table, and is read when a page
 * first asks about a member. A filter this full cannot be compressed. A sparse one with a single hash
 * function can, to 6.5 bits per owner for 97 %, but a worker that has just started takes longer to decode
 * it than to read the difference. Hashing prefixes of NSIDs, as the photo filter does with ids, gains
 * nothing: NSIDs do not come in bursts, and pages name most members by alias.
 *
 * Above {@link MOST_BITS} there are fewer bits per owner; below {@link FEWEST} bits per owner the filter is
 * left out.
 *
 *     filter := hash functions (0: there is no filter)  bytes  { byte }
 */
export class OwnerFilter {
  private readonly hashes: number;
  private readonly bytes: Uint8Array;

  /** @throws {PackError} */
  constructor(from: ByteReader) {
    this.hashes = from.number();
    this.bytes = from.raw(this.hashes > 0 ? from.number() : 0);
    from.check(this.hashes <= MOST_HASHES, `${this.hashes} hash functions`);
    from.check(this.hashes === 0 || this.bytes.length > 0, 'no bits');
  }

  /** False only for owners that are certainly not in the pack. */
  mayHave(owner: string): boolean {
    return bitsOf(owner, this.hashes, this.bytes.length * 8).every(
      (bit) => (this.bytes[bit >>> 3]! >>> (bit & 7)) & 1,
    );
  }
}

/** No number of bits per owner needs more. */
const MOST_HASHES = 32;
const MOST_BITS = 1 << 21;
const BEST = 8;
const FEWEST = 3;

/** @param best Another number of bits per owner, for measurements. */
export function writeOwnerFilter(to: ByteWriter, owners: readonly string[], best = BEST): void {
  const each = Math.min(best, MOST_BITS / owners.length);
  if (owners.length === 0 || each < FEWEST) {
    to.number(0);
    return;
  }
  const bytes = new Uint8Array(Math.ceil((owners.length * each) / 8));
  // The best number of functions is ln 2 times the bits per owner (Bloom 1970).
  const hashes = Math.floor(each * Math.LN2);
  for (const owner of owners) {
    for (const bit of bitsOf(owner, hashes, bytes.length * 8)) bytes[bit >>> 3]! |= 1 << (bit & 7);
  }
  to.number(hashes).number(bytes.length).raw(bytes);
}

/** An owner's bits, from two hashes combined (Kirsch and Mitzenmacher 2006). */
function bitsOf(owner: string, hashes: number, size: number): number[] {
  const hash = fnv1a(owner);
  const first = finish(hash);
  const second = finish(hash ^ 0x9e3779b9) | 1;
  return Array.from({ length: hashes }, (_, i) => ((first + Math.imul(i, second)) >>> 0) % size);
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash;
}

/** MurmurHash3's finaliser: every bit of the input affects every bit of the output. */
function finish(number: number): number {
  let hash = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
