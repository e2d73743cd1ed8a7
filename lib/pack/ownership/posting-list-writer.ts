import { BitWriter } from '../bits/bits';
import { ByteWriter } from '../bits/bytes';
import { Coder, Counter, type SymbolSink } from '../coding/coder';
import { type FileWriter, SectionWriter } from '../files/file-writer';
import { GapStatistics } from '../gaps/gap-statistics';
import { type GapModel, writeGapModel } from '../gaps/gap-model';
import { POSTINGS } from './posting-list-table';
import { type Model, Statistics } from '../coding/model';
import { SetStatistics, SetWriter } from '../sets/set-writer';
import { Ranges } from './ranges';
import { encodePostings, POSTING_CELLS } from './posting-lists';

const CODES = 24;
/** For {@link MOST_RANGES} alone, ranges are never smaller than this. */
const USUAL_BITS = 17;
const MOST_RANGES = 64;

/** The binary logarithm of the photos per range, for about so many photos. */
export function rangeBits(photos: number): number {
  const bits = Math.max(0, Math.ceil(Math.log2(photos)));
  return Math.max(Math.min(bits, USUAL_BITS), bits - Math.log2(MOST_RANGES));
}

interface SecondPass {
  ranges: Ranges;
  pairs: SetWriter;
  pairModel: GapModel;
  model: Model;
}

/** Writes the lists in two passes over all photos by ascending id: `collect` each, then `push` each. */
export class ListWriter {
  private readonly pairStatistics = new GapStatistics({ labelled: false, block: 64, codes: 8 });
  private readonly pairSurvey = new SetStatistics(this.pairStatistics);
  private readonly statistics = new Statistics(POSTING_CELLS);
  private readonly surveyed: Ranges;
  private second: SecondPass | null = null;
  private readonly sections: SectionWriter;
  private readonly bits = new BitWriter();
  private shares = 0;
  private readonly numbers: number[] = [];

  /** @param owners The number of owners. */
  constructor(
    private readonly owners: number,
    private readonly rangeBits: number,
    data: FileWriter,
  ) {
    this.sections = new SectionWriter(data);
    const counter: SymbolSink = new Counter(this.statistics);
    this.surveyed = new Ranges(2 ** rangeBits, owners, (range, owner, positions) => {
      this.pairSurvey.push(range * owners + owner);
      encodePostings(counter, positions, 2 ** rangeBits);
    });
  }

  collect(parity: 0 | 1, nsid: number, alias: number): void {
    this.surveyed.push(parity, nsid, alias);
  }

  push(parity: 0 | 1, nsid: number, alias: number): void {
    this.second ??= this.begin();
    this.second.ranges.push(parity, nsid, alias);
  }

  /** Codes the rest and writes the directory. */
  finish(directory: FileWriter): void {
    const { ranges, pairs, pairModel, model } = (this.second ??= this.begin());
    ranges.end();
    if (this.shares % POSTINGS > 0) this.closeSection();
    const pairDirectory = new ByteWriter();
    writeGapModel(pairDirectory, pairModel);
    pairs.finish(pairDirectory);
    const to = new ByteWriter();
    this.sections.writeTable(to);
    to.number(this.rangeBits).number(this.owners).numbers(ranges.parities);
    to.raw(pairDirectory.result());
    to.numbers(this.numbers.map((number, i) => number - (this.numbers[i - 1] ?? 0)));
    model.write(to);
    directory.append(to.result());
  }

  private begin(): SecondPass {
    this.surveyed.end();
    this.pairSurvey.end();
    const model = this.statistics.model(CODES);
    const coder = new Coder(model, this.bits);
    const pairModel = this.pairStatistics.model();
    const pairs = new SetWriter(pairModel, this.sections);
    const ranges = new Ranges(this.surveyed.size, this.owners, (range, owner, positions) => {
      pairs.push(range * this.owners + owner);
      encodePostings(coder, positions, this.surveyed.size);
      if (++this.shares % POSTINGS === 0) this.closeSection();
    });
    return { ranges, pairs, pairModel, model };
  }

  private closeSection(): void {
    this.numbers.push(this.sections.count);
    this.sections.append(this.bits.take());
  }
}
