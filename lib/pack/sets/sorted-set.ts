import { PackError } from '../errors';
import type { ByteReader } from '../bits/bytes';
import { type Found, GapSection, WIDEST } from '../gaps/gap-section';
import type { GapModel } from '../gaps/gap-model';

const BUCKETS = 1024;

/**
 * The directory of a set of ascending whole numbers below 2^53, stored in {@link GapSection}s. It knows
 * where each section begins, and reads none itself.
 *
 *     directory := sections  first  { next first - first }  { most - count }  { number - number before }
 *
 * in columns; the "next first" of the last section is one past the set's last number.
 */
export class SortedSet {
  /** The number of numbers in the set. */
  readonly count: number;
  /** The number of sections. */
  readonly slots: number;
  /** Number of each section in its file. */
  private readonly numbers: Uint32Array;
  /** The first number of each section; then one past the set's last number. */
  private readonly firsts: Float64Array;
  /** The number of numbers before each section. */
  private readonly ranks: Uint32Array;
  /**
   * For each of {@link BUCKETS} equal parts of the set's range, the last section that begins before it;
   * then the last section of all. Searching only between two of these saves a tenth of a query's time.
   */
  private readonly before = new Uint32Array(BUCKETS + 1);
  /** Buckets per unit of the range. */
  private readonly bucketsEach: number;

  /**
   * @param sections The number of sections in the file.
   * @throws {PackError}
   */
  constructor(
    from: ByteReader,
    readonly model: GapModel,
    sections: number,
  ) {
    this.slots = from.count();
    this.numbers = new Uint32Array(this.slots);
    this.firsts = new Float64Array(this.slots + 1);
    this.ranks = new Uint32Array(this.slots + 1);
    let first = from.number();
    const firsts = from.column(this.slots);
    const missing = from.column(this.slots);
    const numbers = from.column(this.slots);
    let number = 0;
    for (let slot = 0; slot < this.slots; slot++) {
      const count = model.section - missing[slot]!;
      from.check(count > 0 && firsts[slot]! >= count, 'an empty section');
      from.check(slot === 0 || numbers[slot]! > 0, 'a duplicate section');
      this.firsts[slot] = first;
      first += firsts[slot]!;
      this.ranks[slot + 1] = this.ranks[slot]! + count;
      this.numbers[slot] = number += numbers[slot]!;
    }
    from.check(this.slots === 0 || number < sections, 'a section that is not in its file');
    from.check(first <= 2 ** 53, 'numbers that are too large');
    this.firsts[this.slots] = first;
    this.count = this.ranks[this.slots]!;
    this.bucketsEach = BUCKETS / (first - this.firsts[0]!);
    let filled = 0;
    for (let slot = 0; slot < this.slots; slot++) {
      const bucket = this.bucketOf(this.firsts[slot]!);
      while (filled < bucket) this.before[++filled] = slot - 1;
    }
    this.before.fill(this.slots - 1, filled + 1);
  }

  /** The section that would hold `key`; -1 if none can. */
  slotOf(key: number): number {
    return key < this.firsts[this.slots]! ? this.slotBefore(key) : -1;
  }

  /** The last section that does not begin after `key`, or -1 (also for NaN). */
  slotBefore(key: number): number {
    const { firsts } = this;
    if (this.slots === 0 || !(key >= firsts[0]!)) return -1;
    const bucket = this.bucketOf(key);
    let low = this.before[bucket]!;
    let high = this.before[bucket + 1]! + 1;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (firsts[middle]! <= key) low = middle;
      else high = middle;
    }
    return low;
  }

  /** The bucket of a number that is not below the set's first. */
  private bucketOf(key: number): number {
    return Math.min(BUCKETS - 1, Math.floor((key - this.firsts[0]!) * this.bucketsEach));
  }

  /** The section that holds the number at a rank. */
  slotAt(rank: number): number {
    let low = 0;
    let high = this.slots;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (this.ranks[middle]! <= rank) low = middle;
      else high = middle;
    }
    return low;
  }

  /** The number of a section in its file. */
  number(slot: number): number {
    return this.numbers[slot]!;
  }

  first(slot: number): number {
    return this.firsts[slot]!;
  }

  /** The number of numbers before a section. */
  rank(slot: number): number {
    return this.ranks[slot]!;
  }

  /** Makes a section from its words. */
  section(slot: number, words: Uint32Array): GapSection {
    const end = Math.min(WIDEST, this.firsts[slot + 1]! - this.firsts[slot]!);
    const count = this.ranks[slot + 1]! - this.ranks[slot]!;
    return new GapSection(words, count, end, this.model);
  }

  /** The rank of `key` in the set and its label, or null. */
  find(slot: number, section: GapSection, key: number): Found | null {
    const offset = key - this.firsts[slot]!;
    if (offset >= WIDEST) return null;
    const found = section.find(offset | 0);
    if (found) found.rank += this.ranks[slot]!;
    return found;
  }

  /**
   * Decodes a section's numbers and labels. @throws {PackError} if they do not ascend up to the next
   * section.
   */
  decode(slot: number, section: GapSection): { keys: Float64Array; labels: Uint32Array } {
    const { offsets, labels } = section.decode();
    const first = this.firsts[slot]!;
    const keys = new Float64Array(offsets.length);
    // Below every offset.
    let before = -1;
    let ascend = true;
    for (let i = 0; i < offsets.length; i++) {
      const offset = offsets[i]!;
      if (offset <= before) ascend = false;
      before = offset;
      keys[i] = first + offset;
    }
    if (!ascend || before >= WIDEST || first + before >= this.firsts[slot + 1]!) {
      throw new PackError('damaged', 'The numbers of a section do not ascend.');
    }
    return { keys, labels };
  }
  /**
   * The numbers of a section at some ranks of the set. @throws {PackError} if one is beyond the section.
   */
  keysAt(slot: number, section: GapSection, ranks: readonly number[]): number[] {
    const before = this.ranks[slot]!;
    const keys = section
      .offsetsAt(ranks.map((rank) => rank - before))
      .map((offset) => this.firsts[slot]! + offset);
    if (keys.some((key) => key >= this.firsts[slot + 1]!)) {
      throw new PackError('damaged', 'A number of a section is beyond its end.');
    }
    return keys;
  }
}
