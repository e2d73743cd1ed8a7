import type { ByteWriter } from './bytes';
import type { SectionWriter } from './file-writer';
import { GapEncoder, type GapItems, GapStatistics } from './gap-encoder';
import { type GapModel, writeGapModel } from './gap-model';
import { SECTION, WIDEST } from './gap-section';

/** Cuts ascending numbers into sections: at most 2,048 numbers, over less than 2^31. */
export class Splitter {
  private first = 0;
  private readonly items: GapItems = {
    count: 0,
    offsets: new Uint32Array(SECTION),
    labels: new Uint32Array(SECTION),
    end: 0,
  };

  /** @param emit Takes a section; the arrays are used again after it returns. */
  constructor(private readonly emit: (first: number, items: GapItems) => void) {}

  push(key: number, label: number): void {
    const { items } = this;
    const offset = key - this.first;
    if (items.count === SECTION || (items.count > 0 && offset >= WIDEST)) {
      items.end = Math.min(WIDEST, offset);
      this.emit(this.first, items);
      items.count = 0;
    }
    if (items.count === 0) this.first = key;
    items.offsets[items.count] = key - this.first;
    items.labels[items.count++] = label;
  }

  /** @returns One past the last number. */
  end(): number {
    const { items } = this;
    if (items.count === 0) return 0;
    items.end = items.offsets[items.count - 1]! + 1;
    this.emit(this.first, items);
    const end = this.first + items.end;
    items.count = 0;
    return end;
  }
}

/** The first pass over a set: `push` everything, then `end`, then make the model. */
export class SetStatistics {
  private readonly splitter = new Splitter((_, items) => {
    this.statistics.add(items);
  });

  /** @param statistics May be shared by sets that are to share a model. */
  constructor(private readonly statistics: GapStatistics) {}

  push(key: number, label = 0): void {
    this.splitter.push(key, label);
  }

  end(): void {
    this.splitter.end();
  }
}

/** The second pass: `push` everything again, then write the directory (see `sorted-set.ts`). */
export class SetWriter {
  private readonly encoder: GapEncoder;
  private readonly firsts: number[] = [];
  private readonly counts: number[] = [];
  private readonly numbers: number[] = [];
  private readonly splitter = new Splitter((first, items) => {
    this.firsts.push(first);
    this.counts.push(items.count);
    this.numbers.push(this.sections.count);
    this.sections.append(this.encoder.encode(items));
  });

  constructor(
    model: GapModel,
    private readonly sections: Pick<SectionWriter, 'count' | 'append'>,
  ) {
    this.encoder = new GapEncoder(model);
  }

  push(key: number, label = 0): void {
    this.splitter.push(key, label);
  }

  /** Codes what is left. After this nothing more may be pushed. */
  finish(to: ByteWriter): void {
    const end = this.splitter.end();
    to.number(this.firsts.length);
    for (let slot = 0; slot < this.firsts.length; slot++) {
      to.number(this.firsts[slot]! - (this.firsts[slot - 1] ?? 0));
      to.number(SECTION - this.counts[slot]!);
      to.number(this.numbers[slot]! - (this.numbers[slot - 1] ?? 0));
    }
    to.number(end);
  }
}

/** Both passes over unlabelled numbers that are all there: model, then directory. */
export function writeSet(
  keys: Iterable<number>,
  codes: number,
  sections: Pick<SectionWriter, 'count' | 'append'>,
  to: ByteWriter,
): void {
  const statistics = new GapStatistics(false, codes);
  const survey = new SetStatistics(statistics);
  for (const key of keys) survey.push(key);
  survey.end();
  const model = statistics.model();
  const writer = new SetWriter(model, sections);
  for (const key of keys) writer.push(key);
  writeGapModel(to, model);
  writer.finish(to);
}
