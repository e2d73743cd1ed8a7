import { ByteWriter } from '../bits/bytes';
import { type FileWriter, SectionWriter } from '../files/file-writer';
import { GapStatistics } from '../gaps/gap-statistics';
import { type GapModel, SECTION, writeGapModel } from '../gaps/gap-model';
import { SetStatistics, SetWriter } from '../sets/set-writer';
import { halfOf, parityOf } from './parity';
import type { DatasetCounts } from '../input';

/**
 * Above this many photos, size matters more than speed. (Each photo counts once per dataset, as the exact
 * number is not known beforehand.) A query decodes half a block. With blocks of 32, a hit takes 0.65 µs in
 * Chromium; blocks of 64 take 0.82 µs, but 0.2 bits less per photo. Sections twice as long are twice as
 * much to read, but halve the directory, which is read as a whole.
 */
const MANY = 1 << 24;
const FEWER = { block: 32, section: SECTION };
const MORE = { block: 64, section: 2 * SECTION };

/**
 * Writes the photos' table in two passes over all photos by ascending id: `collect` each, then
 * `push` each. See `photo-table.ts` for its layout.
 */
export class PhotoWriter {
  /** Set indices in the order of their labels. */
  private readonly order: number[];
  private readonly labels: Uint32Array;
  private readonly statistics: GapStatistics;
  private readonly surveys: readonly [SetStatistics, SetStatistics];
  private readonly sections: SectionWriter;
  private second: { model: GapModel; writers: readonly [SetWriter, SetWriter] } | null = null;

  constructor(
    private readonly sets: readonly (readonly number[])[],
    datasets: readonly DatasetCounts[],
    data: FileWriter,
  ) {
    this.order = orderByLikelihood(sets, datasets);
    this.labels = new Uint32Array(sets.length);
    this.order.forEach((set, label) => (this.labels[set] = label));
    const sightings = datasets.reduce((sum, { photos }) => sum + photos, 0);
    const sizes = sightings > MANY ? MORE : FEWER;
    this.statistics = new GapStatistics({ labelled: sets.length > 1, codes: 32, ...sizes });
    this.surveys = [new SetStatistics(this.statistics), new SetStatistics(this.statistics)];
    this.sections = new SectionWriter(data);
  }

  /** @param set Index of the photo's set of datasets. */
  collect(id: number, set: number): void {
    this.surveys[parityOf(id)].push(halfOf(id), this.labels[set]);
  }

  push(id: number, set: number): void {
    this.second ??= this.begin();
    this.second.writers[parityOf(id)].push(halfOf(id), this.labels[set]);
  }

  /** Codes the rest and writes the directory. */
  finish(directory: FileWriter): void {
    const { model, writers } = (this.second ??= this.begin());
    const directories = new ByteWriter();
    for (const writer of writers) writer.finish(directories);
    const to = new ByteWriter();
    this.sections.writeTable(to);
    to.number(this.order.length);
    for (const set of this.order) to.numbers(this.sets[set]!);
    writeGapModel(to, model);
    to.raw(directories.result());
    directory.append(to.result());
  }

  private begin(): { model: GapModel; writers: readonly [SetWriter, SetWriter] } {
    for (const survey of this.surveys) survey.end();
    const model = this.statistics.model();
    return {
      model,
      writers: [new SetWriter(model, this.sections), new SetWriter(model, this.sections)],
    };
  }
}

/**
 * The likeliest sets first, because small labels are cheap: the largest dataset alone counts as the
 * likeliest, and each further dataset as a twentieth as likely. A wrong guess only costs bytes.
 */
function orderByLikelihood(
  sets: readonly (readonly number[])[],
  datasets: readonly DatasetCounts[],
): number[] {
  const likelihood = sets.map(
    (set) => Math.min(...set.map((index) => datasets[index]!.photos)) / 20 ** (set.length - 1),
  );
  return sets.map((_, i) => i).sort((a, b) => likelihood[b]! - likelihood[a]! || a - b);
}
