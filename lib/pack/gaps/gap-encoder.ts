import { BitWriter } from '../bits/bits';
import { classOf, extraOf, firstOf } from '../coding/classes';
import { Coder, Counter, putNumber, type SymbolSink } from '../coding/coder';
import { FIRST_CELL, GAP_CELLS, gapCell, labelCell, roomOf } from './gap-context';
import {
  expectedLength,
  type GapModel,
  INDEX_CELLS,
  LENGTH_CELL,
  logOf,
  SECTION,
  SPAN_CELL,
  SPAN_OFFSET,
} from './gap-model';
import { STATE } from './gap-section';
import { Statistics, SYMBOLS } from '../coding/model';

/** What one section codes; see `gap-section.ts`. */
export interface GapItems {
  count: number;
  /** Distances from the first number, beginning with 0. */
  offsets: Uint32Array;
  labels: Uint32Array;
  /** Distance from the first number to the next section's, or to the last number plus one. */
  end: number;
}

/** How a set is to be coded. */
export interface SetOptions {
  /** Whether any label is not 0. */
  labelled: boolean;
  /** Items in a block: a power of two. */
  block: number;
  /** The most items of a section: a power of two, {@link SECTION} where it is left out. */
  section?: number;
  /** The most codes that the contexts may share. */
  codes: number;
}

/** Sections kept for the statistics of the index, which depend on the codes of the gaps. */
const SAMPLE = 256;

/** The first pass over a set: gathers what its codes are made from. */
export class GapStatistics {
  private readonly statistics = new Statistics(GAP_CELLS);
  private readonly counter = new Counter(this.statistics);
  private sample: GapItems[] = [];
  private stride = 1;
  private seen = 0;

  /** The most items of a section. */
  readonly section: number;

  constructor(private readonly options: SetOptions) {
    this.section = options.section ?? SECTION;
  }

  add(items: GapItems): void {
    const { block, labelled } = this.options;
    if (labelled) putFirstLabels(this.counter, items, block);
    for (let start = 0; start < items.count; start += block) {
      putBlock(this.counter, items, start, block, labelled);
    }
    if (this.seen++ % this.stride !== 0) return;
    this.sample.push({
      ...items,
      offsets: items.offsets.slice(0, items.count),
      labels: items.labels.slice(0, items.count),
    });
    if (this.sample.length < SAMPLE) return;
    this.sample = this.sample.filter((_, i) => i % 2 === 0);
    this.stride *= 2;
  }

  model(): GapModel {
    const gaps = this.statistics.model(this.options.codes);
    // Any span and length must be codable, as the sample may not have them all.
    const index = new Statistics(INDEX_CELLS);
    for (let s = 0; s < SYMBOLS / 2; s++) {
      index.counts[SPAN_CELL * SYMBOLS + s] = 1;
      if (s < STATE) index.counts[LENGTH_CELL * SYMBOLS + s] = 1;
    }
    let model: GapModel = {
      block: this.options.block,
      section: this.section,
      labelled: this.options.labelled,
      gaps,
      index: index.model(INDEX_CELLS),
      slope: 0,
      intercept: 0,
    };
    model = { ...model, ...this.fitLengths(model) };
    const counter = new Counter(index);
    for (const items of this.sample) {
      putIndex(counter, model, items, new GapEncoder(model).blocks(items));
    }
    return { ...model, index: index.model(INDEX_CELLS) };
  }

  /** Least squares: a block's bits by the logarithm of its span. */
  private fitLengths(model: GapModel): { slope: number; intercept: number } {
    const encoder = new GapEncoder(model);
    let n = 0;
    let sx = 0;
    let sy = 0;
    let sxx = 0;
    let sxy = 0;
    for (const items of this.sample) {
      const lengths = encoder.blocks(items);
      for (let block = 0; block < lengths.length - 1; block++) {
        const x = logOf(spanOf(model, items, block));
        const y = lengths[block]!;
        n++;
        sx += x;
        sy += y;
        sxx += x * x;
        sxy += x * y;
      }
    }
    const spread = n * sxx - sx * sx;
    const slope = spread > 0 ? (n * sxy - sx * sy) / spread : 0;
    const intercept = n > 0 ? (sy - slope * sx) / n : 0;
    return { slope: Math.round(slope * 64), intercept: Math.round(intercept * 64) };
  }
}

/** The second pass: codes section after section. */
export class GapEncoder {
  private readonly body = new BitWriter();
  private readonly head = new BitWriter();
  private readonly gaps: Coder;
  private readonly index: Coder;
  private readonly firstLabels: Coder;

  constructor(private readonly model: GapModel) {
    this.gaps = new Coder(model.gaps, this.body);
    this.index = new Coder(model.index, this.head);
    this.firstLabels = new Coder(model.gaps, this.head);
  }

  encode(items: GapItems): Uint32Array {
    const lengths = this.codeBlocks(items);
    putIndex(this.index, this.model, items, lengths);
    if (this.model.labelled) putFirstLabels(this.firstLabels, items, this.model.block);
    let rest = this.body.length;
    for (const word of this.body.take()) {
      this.head.write(rest < 32 ? word >>> (32 - rest) : word, Math.min(32, rest));
      rest -= 32;
    }
    return this.head.take();
  }

  /** The bits that each block takes. */
  blocks(items: GapItems): number[] {
    const lengths = this.codeBlocks(items);
    this.body.take();
    return lengths;
  }

  private codeBlocks(items: GapItems): number[] {
    const lengths: number[] = [];
    const { block, labelled } = this.model;
    for (let start = 0; start < items.count; start += block) {
      const before = this.body.length;
      putBlock(this.gaps, items, start, block, labelled);
      lengths.push(this.body.length - before);
    }
    return lengths;
  }
}

function putIndex(sink: SymbolSink, model: GapModel, items: GapItems, lengths: number[]): void {
  for (let block = 0; block < lengths.length - 1; block++) {
    const span = spanOf(model, items, block);
    const left = items.end - items.offsets[block * model.block]!;
    const room = roomOf(left, lengths.length - block);
    putNumber(sink, SPAN_CELL, span, SPAN_OFFSET - 2 * room);
    const difference = lengths[block]! - expectedLength(model, span);
    putNumber(sink, LENGTH_CELL, (difference < 0 ? -2 * difference - 1 : 2 * difference) + 1);
  }
}

function putFirstLabels(sink: SymbolSink, { count, labels }: GapItems, block: number): void {
  for (let start = 0; start < count; start += block) {
    const label = labels[start]!;
    sink.symbol(FIRST_CELL, label === 0 ? 0 : 1);
    if (label !== 0) putNumber(sink, labelCell(0), label);
  }
}

/** From a block's first number to the next block's. */
function spanOf(model: GapModel, { offsets }: GapItems, block: number): number {
  return offsets[(block + 1) * model.block]! - offsets[block * model.block]!;
}

/** @param from The block's first item. @param block Items in a block. */
function putBlock(
  sink: SymbolSink,
  items: GapItems,
  from: number,
  block: number,
  labelled: boolean,
): void {
  const { offsets, labels } = items;
  const to = Math.min(from + block, items.count);
  const end = to < items.count ? offsets[to]! : items.end;
  let label = labelled ? labels[from]! : 0;
  let other = label;
  let last = 0;
  let room = roomOf(end - offsets[from]!, to - from);
  for (let i = from + 1; i < to; i++) {
    const before = offsets[i - 1]!;
    const gap = offsets[i]! - before;
    const cell = gapCell(room, last, label === 0 ? 0 : 1);
    room = roomOf(end - before, to - i + 1);
    last = classOf(gap);
    label = labelled ? labels[i]! : 0;
    const state = label === 0 ? 0 : label === other ? 1 : 2;
    sink.symbol(cell, state * STATE + last);
    const extra = extraOf(last);
    if (extra > 0) sink.bits(gap - firstOf(last, extra), extra);
    if (state === 2) {
      putNumber(sink, labelCell(other), label);
      other = label;
    }
  }
}
