import { PackError } from '../errors';
import { peek } from '../bits/bits';
import { extraOf, firstOf } from '../coding/classes';
import { Decoder } from '../coding/coder';
import { FIRST_CELL, labelCell, roomOf } from './gap-context';
import { expectedLength, type GapModel, LENGTH_CELL, SPAN_CELL, SPAN_OFFSET } from './gap-model';
import { longEntry, SHORT } from '../coding/decoding-table';

/** Offsets in a section are below this, so 32-bit arithmetic is exact. */
export const WIDEST = 2 ** 31 - 1;

/** A number found in a set. */
export interface Found {
  /** Its index in the section or, if a set returns it, in the set. */
  rank: number;
  label: number;
}

/** The offsets and labels of a section, by index. */
export interface Decoded {
  offsets: Uint32Array;
  labels: Uint32Array;
}

/**
 * A section: up to 2048 or 4096 ascending whole numbers, as offsets from the first, each with a small label
 * (0 for most), in blocks of 32 or 64. It is read from the file, checked and cached as a whole; random
 * access decodes at most one block. Smaller blocks are faster to search and take more bytes.
 *
 *     section := index  [first labels]  block 0  block 1 …   bit stream, padded to whole words
 *     index   := { span  length }                       for each block but the last
 *       span      distance from the block's first number to the next block's, coded like a gap
 *       length    of the block in bits, as the difference from the length expected for its span
 *     first labels := { 0, or 1 and a label }           for each block
 *     block   := { gap [label] }                        the first number is in the index
 *       gap       Huffman code of (class, label state), then the bits below the class
 *       label     only in state 2
 *
 * The label state is 0: label 0; 1: the last label in this block that was not 0; 2: another label, which
 * follows. The gap from a block's last number to the next block follows from the index and is not coded.
 * `gap-items.ts` codes the same for `gap-encoder.ts` to write.
 */
export class GapSection {
  private readonly words: Uint32Array;
  private readonly blocks: number;
  /** The number of blocks in a full section. */
  private readonly most: number;
  /**
   * Where in {@link words} the first offset of each block is, then the section's end, then padding up to
   * {@link most} with a value above every offset.
   */
  private readonly firsts: number;
  /** Where in {@link words} the bit position of each block is. */
  private readonly starts: number;
  /** Where in {@link words} the label of each block's first number is, if there are labels. */
  private readonly firstLabels: number;

  /**
   * @param words The section as stored.
   * @param count The number of its items.
   * @param end Distance from its first number to that of the next section, at most {@link WIDEST}.
   * @throws {PackError} if so few words cannot hold so many numbers.
   */
  constructor(
    words: Uint32Array,
    readonly count: number,
    end: number,
    private readonly model: GapModel,
  ) {
    // Every number except the first takes at least a bit.
    if (count > words.length * 32 + 1) throw new PackError('damaged', 'A section is too short.');
    this.blocks = Math.ceil(count / model.block);
    this.most = model.section / model.block;
    this.firsts = words.length;
    this.starts = this.firsts + this.most + 1;
    this.firstLabels = this.starts + this.blocks;
    this.words = new Uint32Array(this.firstLabels + (model.labelled ? this.blocks : 0));
    this.words.set(words);
    this.readIndex(end);
  }

  /** Approximate bytes of memory. */
  get size(): number {
    return this.words.byteLength + 200;
  }

  /** Bits of the index and of the blocks, for statistics. */
  get bits(): { index: number; blocks: number } {
    const index = this.words[this.starts]!;
    return { index, blocks: this.firsts * 32 - index };
  }

  /** The number at `offset`, or null. */
  find(offset: number): Found | null {
    return this.decodeBlock(this.blockAt(offset), offset, null);
  }

  /** All numbers with their labels. */
  decode(): Decoded {
    const into = { offsets: new Uint32Array(this.count), labels: new Uint32Array(this.count) };
    for (let block = 0; block < this.blocks; block++) this.decodeBlock(block, WIDEST, into);
    return into;
  }

  /** The numbers at some indices, all below {@link count}. Only their blocks are decoded. */
  offsetsAt(places: readonly number[]): number[] {
    const into = { offsets: new Uint32Array(this.count), labels: new Uint32Array(this.count) };
    const blocks = new Set(places.map((place) => Math.floor(place / this.model.block)));
    for (const block of blocks) this.decodeBlock(block, WIDEST, into);
    return places.map((place) => into.offsets[place]!);
  }

  /**
   * Decodes a block up to the first number at or above `target`.
   * @param into Takes everything decoded; null if only the result is needed.
   * @returns The number at `target`, or null.
   */
  private decodeBlock(block: number, target: number, into: Decoded | null): Found | null {
    const { words } = this;
    const { table, base } = this.model.gaps;
    const start = block * this.model.block;
    const { labelled } = this.model;
    const end = words[this.firsts + block + 1]! | 0;
    const count = Math.min(this.model.block, this.count - start) | 0;
    const limit = target | 0;
    let at = words[this.starts + block]! | 0;
    let offset = words[this.firsts + block]! | 0;
    let other = labelled ? words[this.firstLabels + block]! | 0 : 0;
    /** Whether the last decoded number has a label. */
    let has = other === 0 ? 0 : 1;
    if (into) {
      into.offsets[start] = offset;
      into.labels[start] = other;
    }
    // The rest is `Decoder.number` with the cells of `gap-context.ts`, inlined: a query spends nearly all
    // its time here. Functions that are also called elsewhere with other arguments (`peek` past the end,
    // say) are compiled for those too, which doubles the time.
    let room = roomOf(end - offset, count);
    let last = 0;
    let i = 0;
    while (offset < limit && ++i < count) {
      const cell = (room << 6) | ((last + 1) & 62) | has;
      room = Math.clz32(count - i + 1) - Math.clz32(end - offset);
      const code = base[cell]!;
      const word = at >>> 5;
      let bits = (words[word]! << at) | ((words[word + 1]! >>> 1) >>> ~at);
      let entry = table[code + (bits >>> (32 - SHORT))]!;
      if ((entry & 63) === 0) entry = longEntry(table, code, entry, bits);
      const taken = entry & 63;
      at = (at + taken) | 0;
      last = (entry >>> 6) & 63;
      const extra = extraOf(last);
      if (taken > 32) bits = peek(words, at - extra);
      else bits <<= taken - extra;
      offset = (offset + firstOf(last, extra) + ((bits >>> 1) >>> (31 - extra))) | 0;
      const state = entry >>> 12;
      has = (state + 1) >> 1;
      if (state === 2) {
        const label = new Decoder(this.model.gaps, words, at);
        other = label.number(labelCell(other)) | 0;
        at = label.at | 0;
      }
      if (into) {
        into.offsets[start + i] = offset;
        into.labels[start + i] = -has & other;
      }
    }
    return offset === target ? { rank: start + Math.min(i, count - 1), label: -has & other } : null;
  }

  /**
   * The last block that does not begin after `offset`, which is before the section's end. It has no
   * branches, as a processor would mispredict half of them.
   */
  private blockAt(offset: number): number {
    const { words, firsts, most } = this;
    let block = 0;
    for (let half = most >> 1; half > 0; half >>= 1) {
      block += half & ((words[firsts + block + half]! - offset - 1) >> 31);
    }
    return block;
  }

  private readIndex(end: number): void {
    const { words, blocks, firsts, starts } = this;
    const index = new Decoder(this.model.index, words);
    let first = 0;
    let start = 0;
    for (let block = 0; block < blocks - 1; block++) {
      words[firsts + block] = first;
      words[starts + block] = start;
      const room = roomOf(end - first, blocks - block);
      const span = index.number(SPAN_CELL, SPAN_OFFSET - 2 * room);
      const difference = index.number(LENGTH_CELL) - 1;
      first += span;
      start += expectedLength(this.model, span);
      start += difference % 2 === 1 ? -(difference + 1) / 2 : difference / 2;
    }
    words[firsts + blocks - 1] = first;
    words[starts + blocks - 1] = start;
    words.fill(WIDEST, firsts + blocks + 1, starts);
    words[firsts + blocks] = end;
    let body = index.at;
    if (this.model.labelled) {
      const labels = new Decoder(this.model.gaps, words, index.at);
      for (let block = 0; block < blocks; block++) {
        const label = labels.symbol(FIRST_CELL) === 1 ? labels.number(labelCell(0)) : 0;
        words[this.firstLabels + block] = label;
      }
      body = labels.at;
    }
    for (let block = 0; block < blocks; block++) words[starts + block]! += body;
  }
}

/** A symbol is a class plus this many times the label state. */
export const STATE = 64;
