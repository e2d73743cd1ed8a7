import { Counter } from '../coding/coder';
import { Statistics, SYMBOLS } from '../coding/model';
import { GAP_CELLS } from './gap-context';
import { GapEncoder } from './gap-encoder';
import { type GapItems, encodeBlock, encodeFirstLabels, encodeIndex, spanOf } from './gap-items';
import { type GapModel, INDEX_CELLS, LENGTH_CELL, logOf, SECTION, SPAN_CELL } from './gap-model';
import { STATE } from './gap-section';

/** How to code a set. */
export interface SetOptions {
  /** Whether any label is not 0. */
  labelled: boolean;
  /** The number of items in a block: a power of two. */
  block: number;
  /** The most items in a section: a power of two; {@link SECTION} by default. */
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
    if (labelled) encodeFirstLabels(this.counter, items, block);
    for (let start = 0; start < items.count; start += block) {
      encodeBlock(this.counter, items, start, block, labelled);
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
    // Every span and length must be codable, even if the sample does not have it.
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
      encodeIndex(counter, model, items, new GapEncoder(model).blocks(items));
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
