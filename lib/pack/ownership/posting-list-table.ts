import { Decoder } from '../coding/coder';
import { PackError } from '../errors';
import { bytesOf, readHeader } from '../files/format';
import { Model } from '../coding/model';
import { SectionCache } from '../files/section-cache';
import { SectionFile } from '../files/section-file';
import { decodePostings, POSTING_CELLS } from './posting-lists';
import { StoredSet } from '../sets/stored-set';
import type { Manifest, PackFiles } from '../types';

/** The number of posting lists in a section, which is read from its start. */
export const POSTINGS = 256;

const CACHE = 1 << 20;

/** The longest range has a sixty-fourth of a billion photos. */
const MOST_BITS = 24;
/** Sixty-four and two partial ones, with a margin for other writers. */
const MOST_RANGES = 256;

/** The owners of a range's photos, by position; -1 if there is none. */
export interface RangeOwners {
  /** The NSID if there is one, else the alias. */
  first: Int32Array;
  /** The alias if there is an NSID too. */
  second: Int32Array;
}

/**
 * Maps owners to photos and photos to owners; either way reads a bounded part.
 *
 * The ranks of each parity (see `photo-table.ts`) are cut into ranges of 2^bits photos, about 64 at most.
 * In each range the photos are grouped by owner. The pairs (range, owner) that occur are a sorted set of
 * `range * owners + owner`, and each pair has a posting list: the positions of the owner's photos in the
 * range. An owner's photos are found by looking up the owner in each range; a photo's owner by decoding the
 * range. A photo that lists name both by NSID and by alias is in two posting lists.
 *
 *     lists.dir := header  section table  bits  owners  parity of each range
 *                  directory of the pairs  { number - before } of each section of posting lists  model
 *     lists.dat := header  { section of pairs | section of 256 posting lists }
 */
export class ListTable {
  readonly file: SectionFile;
  private readonly size: number;
  private readonly owners: number;
  private readonly parities: readonly number[];
  private readonly pairs: StoredSet;
  private readonly numbers: readonly number[];
  private readonly model: Model;
  /** The last decoded range of each parity. */
  private readonly last: ({ range: number; owners: Promise<RangeOwners> } | null)[] = [];

  /** @param directory The bytes of `lists.dir`. @throws {PackError} */
  constructor(files: PackFiles, directory: Uint8Array, manifest: Manifest) {
    const from = readHeader(directory, 'lists.dir');
    this.file = new SectionFile(files, 'lists.dat', from, bytesOf(manifest, 'lists.dat'));
    const bits = from.number();
    from.check(bits <= MOST_BITS, `ranges of 2^${bits}`);
    this.size = 2 ** bits;
    this.owners = from.number();
    from.check(this.owners === manifest.owners, 'a wrong number of owners');
    this.parities = from.numbers();
    from.check(
      this.parities.length <= MOST_RANGES && this.parities.every((parity) => parity < 2),
      'impossible ranges',
    );
    this.pairs = new StoredSet(from, this.file, new SectionCache(CACHE));
    let number = 0;
    this.numbers = from.numbers().map((step) => (number += step));
    from.check(
      this.numbers.length === Math.ceil(this.pairs.count / POSTINGS),
      'a wrong number of posting lists',
    );
    this.model = Model.read(from, POSTING_CELLS);
    from.end();
  }

  /** The ranks of an owner's photos, by parity, ascending. @throws {PackError} */
  async ranksOf(owner: number): Promise<[number[], number[]]> {
    const ranks: [number[], number[]] = [[], []];
    const found = await Promise.all(
      this.parities.map((_, range) => this.pairRank(range * this.owners + owner)),
    );
    const bases = [0, 0];
    for (const [range, parity] of this.parities.entries()) {
      const base = bases[parity]!;
      bases[parity]! += this.size;
      const pair = found[range]!;
      if (pair < 0) continue;
      const shares = await this.shares(pair, pair + 1);
      for (const position of shares[0]!) ranks[parity as 0 | 1].push(base + position);
    }
    return ranks;
  }

  /**
   * The owner number of the photo at a rank of a parity (the NSID if it has one), or -1. @throws
   * {PackError}
   */
  async ownerAt(parity: number, rank: number): Promise<number> {
    const owners = await this.ownersAt(parity, rank);
    return owners.first[rank % this.size]!;
  }

  /** The owners of the range that a rank is in. @throws {PackError} */
  ownersAt(parity: number, rank: number): Promise<RangeOwners> {
    let range = -1;
    for (let nth = Math.floor(rank / this.size); nth >= 0; nth--) {
      range = this.parities.indexOf(parity, range + 1);
    }
    const last = this.last[parity];
    if (last?.range === range) return last.owners;
    const owners = this.decodeRange(range);
    this.last[parity] = { range, owners };
    owners.catch(() => (this.last[parity] = null));
    return owners;
  }

  /** The number of photos in a range; the last of each parity may have fewer. */
  get rangeSize(): number {
    return this.size;
  }

  /**
   * Decodes every posting list once, and checks that together they have at most two entries per photo of
   * each parity.
   * @throws {PackError}
   */
  async checkShares(even: number, odd: number): Promise<void> {
    const ranges = [even, odd].map((count) => Math.ceil(count / this.size));
    const found = [0, 1].map((parity) => this.parities.filter((each) => each === parity).length);
    let room = 2 * (even + odd);
    if (ranges.join() !== found.join()) throw tooMany();
    for (let from = 0; from < this.pairs.count; from += POSTINGS) {
      const to = Math.min(from + POSTINGS, this.pairs.count);
      const decoder = new Decoder(this.model, await this.file.read(this.numbers[from / POSTINGS]!));
      for (let i = from; i < to; i++) {
        room -= decodePostings(decoder, this.size).length;
        if (room < 0) throw tooMany();
      }
    }
  }

  private async decodeRange(range: number): Promise<RangeOwners> {
    const first = new Int32Array(this.size).fill(-1);
    const second = first.slice();
    const start = range * this.owners;
    const owners: number[] = [];
    let rank = -1;
    for (let slot = Math.max(0, this.pairs.slotBefore(start)); slot < this.pairs.slots; slot++) {
      if (this.pairs.first(slot) >= start + this.owners) break;
      const [section] = await this.pairs.load([slot]);
      this.pairs.decode(slot, section!).keys.forEach((key, i) => {
        if (key < start || key >= start + this.owners) return;
        if (rank < 0) rank = this.pairs.rank(slot) + i;
        owners.push(key - start);
      });
    }
    const shares = owners.length > 0 ? await this.shares(rank, rank + owners.length) : [];
    shares.forEach((positions, i) => {
      for (const position of positions) {
        if (first[position]! < 0) first[position] = owners[i]!;
        else second[position] = owners[i]!;
      }
    });
    return { first, second };
  }

  private async pairRank(key: number): Promise<number> {
    const slot = this.pairs.slotOf(key);
    if (slot < 0) return -1;
    const [section] = await this.pairs.load([slot]);
    return this.pairs.find(slot, section!, key)?.rank ?? -1;
  }

  /** The posting lists of some pairs, by the pairs' ranks. */
  private async shares(from: number, to: number): Promise<Uint32Array[]> {
    const first = Math.floor(from / POSTINGS);
    const count = Math.ceil(to / POSTINGS) - first;
    const sections = await Promise.all(
      Array.from({ length: count }, (_, i) => this.file.read(this.numbers[first + i]!)),
    );
    return sections.flatMap((words, i) => {
      const decoder = new Decoder(this.model, words);
      const start = (first + i) * POSTINGS;
      const all = Array.from({ length: Math.min(POSTINGS, to - start) }, () =>
        decodePostings(decoder, this.size),
      );
      return all.slice(Math.max(0, from - start));
    });
  }
}

const tooMany = (): PackError =>
  new PackError('damaged', 'lists.dat has more photos than there are.');
