import type { ByteReader, ByteWriter } from '../bits/bytes';
import { MemorySet, writeMemorySet } from '../sets/memory-set';

/**
 * The owner gate: a Bloom filter with one hash function, compressed. NSIDs and path aliases are
 * hashed to 2^5 times as many values as there are owners, and the set of values is stored like
 * any other: 6.5 bits an owner turn away 97 % of strangers, and with them the reading of the
 * owners' table. Prefixes of NSIDs, which the photos' gate would suggest, gain nothing here: NSIDs do
 * not come in bursts, and pages name most members by alias.
 *
 * The gate is read at every start, so it must stay small: above {@link MOST_BITS} it gets fewer bits
 * an owner, and where fewer than {@link FEWEST} would be left there is none.
 *
 *     gate := range (0: there is no gate)  set of hash values
 */
export class OwnerGate {
  private readonly range: number;
  private readonly values: MemorySet | null;

  constructor(from: ByteReader) {
    this.range = from.number();
    this.values = this.range > 0 ? new MemorySet(from) : null;
  }

  /** False only for owners that are certainly not in the pack. */
  mayHave(owner: string): boolean {
    return this.values?.has(hash(owner, this.range)) ?? true;
  }
}

const MOST_BITS = 1 << 21;
const BEST = 5;
const FEWEST = 3;
const BLOCK = 64;

export function writeOwnerGate(to: ByteWriter, owners: readonly string[]): void {
  const bits = Math.min(BEST, Math.floor(MOST_BITS / owners.length - 1.5));
  const range = owners.length === 0 || bits < FEWEST ? 0 : owners.length * 2 ** bits;
  to.number(range);
  if (range === 0) return;
  const values = Float64Array.from(owners, (owner) => hash(owner, range)).sort();
  writeMemorySet(
    to,
    values.filter((value, i) => value !== values[i - 1]),
    BLOCK,
  );
}

/** FNV-1a with MurmurHash3's finish, brought to 0 … range - 1. */
function hash(text: string, range: number): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  h = (h ^ (h >>> 16)) >>> 0;
  return Math.floor((h / 2 ** 32) * range);
}
