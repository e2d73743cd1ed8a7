/** A part is a pair of input and dataset, by which sightings are distinguished. */
export interface Part {
  /** Index of the input. */
  readonly input: number;
  readonly dataset: string;
  /** Rows with a photo. */
  rows: number;
}

const MOST = 0x1_0000;

/** Numbers the parts of a build's input. */
export class Parts {
  readonly all: Part[] = [];
  #input = -1;
  #last = { dataset: '', part: -1 };
  /** Part by dataset, for the input being read. */
  #byDataset = new Map<string, number>();

  /**
   * Counts a row; returns its part. Rows of one input must be consecutive.
   * @throws {RangeError} if there are too many datasets.
   */
  count(input: number, dataset: string): number {
    if (dataset !== this.#last.dataset || input !== this.#input) {
      this.#last = { dataset, part: this.numberOf(input, dataset) };
    }
    this.all[this.#last.part]!.rows++;
    return this.#last.part;
  }

  /** The number of a part, without counting. */
  numberOf(input: number, dataset: string): number {
    if (input !== this.#input) {
      this.#input = input;
      this.#byDataset = new Map();
    }
    const known = this.#byDataset.get(dataset);
    if (known !== undefined) return known;
    if (this.all.length === MOST) throw new RangeError('The lists name too many datasets.');
    this.#byDataset.set(dataset, this.all.length);
    return this.all.push({ input, dataset, rows: 0 }) - 1;
  }

  /** The ids of all datasets with a row, sorted. */
  get datasets(): string[] {
    const named = this.all.filter(({ rows }) => rows > 0);
    return [...new Set(named.map(({ dataset }) => dataset))].sort();
  }
}
