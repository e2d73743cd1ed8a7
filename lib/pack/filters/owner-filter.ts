import type { ByteReader, ByteWriter } from '../bits/bytes';

/**
 * The owner filter: a Bloom filter over NSIDs and path aliases, of 8 bits an owner and 5 hash functions,
 * which turns away 97.8 % of strangers, and with them the reading of the owners' table. It is read
 * when a page first asks for a member. A filter so full cannot be compressed; the sparse one of a single
 * hash can, to 6.5 bits an owner for 97 %, but then has to be decoded, which takes a worker that has just
 * started longer than reading the difference. Prefixes of NSIDs, which the photos' filter would suggest,
 * gain nothing: NSIDs do not come in bursts, and pages name most members by alias.
 *
 * Above {@link MOST_BITS} it gets fewer bits an owner, and where fewer than {@link FEWEST} would be
 * left there is none.
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

/** More than any number of bits an owner makes best. */
const MOST_HASHES = 32;
const MOST_BITS = 1 << 21;
const BEST = 8;
const FEWEST = 3;

/** @param best another number of bits an owner, to see what it would do. */
export function writeOwnerFilter(to: ByteWriter, owners: readonly string[], best = BEST): void {
  const each = Math.min(best, MOST_BITS / owners.length);
  if (owners.length === 0 || each < FEWEST) {
    to.number(0);
    return;
  }
  const bytes = new Uint8Array(Math.ceil((owners.length * each) / 8));
  // The best number of functions is ln 2 times the bits an owner (Bloom 1970).
  const hashes = Math.floor(each * Math.LN2);
  for (const owner of owners) {
    for (const bit of bitsOf(owner, hashes, bytes.length * 8)) bytes[bit >>> 3]! |= 1 << (bit & 7);
  }
  to.number(hashes).number(bytes.length).raw(bytes);
}

/** An owner's bits, by two hashes that stand for many (Kirsch and Mitzenmacher 2006). */
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

/** MurmurHash3's, which lets every bit of a number change every other. */
function finish(number: number): number {
  let hash = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
