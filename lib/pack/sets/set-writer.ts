import type { ByteWriter } from '../bits/bytes';
import type { SectionWriter } from '../files/file-writer';
import { GapEncoder } from '../gaps/gap-encoder';
import type { GapItems } from '../gaps/gap-items';
import { GapStatistics, type SetOptions } from '../gaps/gap-statistics';
import { type GapModel, writeGapModel } from '../gaps/gap-model';
import { WIDEST } from '../gaps/gap-section';

/** Cuts ascending numbers into sections: each has a limited count of numbers and spans less than 2^31. */
export class Splitter {
  private first = 0;
  private readonly items: GapItems;

  /** @param emit Takes a section; the arrays are reused after it returns. */
  constructor(
    private readonly size: number,
    private readonly emit: (first: number, items: GapItems) => void,
  ) {
    const arrays = { offsets: new Uint32Array(size), labels: new Uint32Array(size) };
    this.items = { count: 0, ...arrays, end: 0 };
  }

  push(key: number, label: number): void {
    const { items } = this;
    const offset = key - this.first;
    if (items.count === this.size || (items.count > 0 && offset >= WIDEST)) {
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
  private readonly splitter: Splitter;

  /** @param statistics May be shared between sets that share a model. */
  constructor(statistics: GapStatistics) {
    this.splitter = new Splitter(statistics.section, (_, items) => {
      statistics.add(items);
    });
  }

  push(key: number, label = 0): void {
    this.splitter.push(key, label);
  }

  end(): void {
    this.splitter.end();
  }
}

/** The second pass: `push` everything again, then write the directory (see `sorted-set.ts`). */
export class SetWriter {
  private readonly firsts: number[] = [];
  private readonly counts: number[] = [];
  private readonly numbers: number[] = [];
  private readonly splitter: Splitter;

  constructor(
    private readonly model: GapModel,
    sections: Pick<SectionWriter, 'count' | 'append'>,
  ) {
    const encoder = new GapEncoder(model);
    this.splitter = new Splitter(model.section, (first, items) => {
      this.firsts.push(first);
      this.counts.push(items.count);
      this.numbers.push(sections.count);
      sections.append(encoder.encode(items));
    });
  }

  push(key: number, label = 0): void {
    this.splitter.push(key, label);
  }

  /** Codes the rest. Nothing may be pushed afterwards. */
  finish(to: ByteWriter): void {
    const end = this.splitter.end();
    const steps = (values: readonly number[]): number[] =>
      values.map((value, i) => value - (values[i - 1] ?? 0));
    to.number(this.firsts.length)
      .number(this.firsts[0] ?? 0)
      .column(steps([...this.firsts, end]).slice(1))
      .column(this.counts.map((count) => this.model.section - count))
      .column(steps(this.numbers));
  }
}

/** Both passes over unlabelled numbers in memory: writes the model, then the directory. */
export function writeSet(
  keys: Iterable<number>,
  options: SetOptions,
  sections: Pick<SectionWriter, 'count' | 'append'>,
  to: ByteWriter,
): void {
  const statistics = new GapStatistics(options);
  const survey = new SetStatistics(statistics);
  for (const key of keys) survey.push(key);
  survey.end();
  const model = statistics.model();
  const writer = new SetWriter(model, sections);
  for (const key of keys) writer.push(key);
  writeGapModel(to, model);
  writer.finish(to);
}
