import { ByteWriter, type ByteReader } from '../bits/bytes';
import { readGapModel } from '../gaps/gap-model';
import { type GapSection, ranked } from '../gaps/gap-section';
import { writeSet } from './set-writer';
import { SortedSet } from './sorted-set';

/**
 * A sorted set that is in memory as a whole, still coded. Sections are parsed when first asked.
 *
 *     set := model  directory  { count  words }      as `SortedSet` and `GapSection` describe
 */
export class MemorySet {
  private readonly set: SortedSet;
  private readonly words: Uint32Array[];
  private readonly sections: (GapSection | undefined)[] = [];
  /** Where the rank asked last holds: neighbours are asked one after another. */
  private readonly last = { from: 0, to: 0, rank: 0 };

  constructor(from: ByteReader) {
    this.set = new SortedSet(from, readGapModel(from));
    this.words = Array.from({ length: this.set.slots }, () => from.words());
  }

  get count(): number {
    return this.set.count;
  }

  has(key: number): boolean {
    const slot = this.set.slotOf(key);
    return slot >= 0 && this.set.find(slot, this.section(slot), key) >= 0;
  }

  /** How many numbers of the set are at or below `key`. */
  rank(key: number): number {
    const { last } = this;
    if (key >= last.from && key < last.to) return last.rank;
    const slot = this.set.slotOf(key);
    if (slot >= 0) {
      last.rank = this.set.rankOf(slot, this.section(slot), key);
      last.from = this.set.first(slot) + ranked.from;
      last.to = this.set.first(slot) + ranked.to;
      return last.rank;
    }
    return this.count > 0 && key > this.set.first(0) ? this.count : 0;
  }

  private section(slot: number): GapSection {
    return (this.sections[slot] ??= this.set.section(slot, this.words[slot]!));
  }
}

/**
 * Writes what {@link MemorySet} reads.
 * @param keys Ascending.
 * @param block Items in a block. Few codes are used, as each must be unfolded before the first answer.
 */
export function writeMemorySet(to: ByteWriter, keys: Iterable<number>, block: number): void {
  const sections: Uint32Array[] = [];
  const directory = new ByteWriter();
  const sink = {
    get count() {
      return sections.length;
    },
    append: (words: Uint32Array) => sections.push(words),
  };
  writeSet(keys, { labelled: false, block, codes: 6 }, sink, directory);
  to.raw(directory.result());
  for (const words of sections) to.words(words);
}
