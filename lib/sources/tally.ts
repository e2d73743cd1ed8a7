import type { Place, RowLog, Skip } from './types';

/** The number of examples kept for each reason. */
const EXAMPLES = 3;

/** Rows skipped for one reason. */
export interface Skipped {
  reason: string;
  rows: number;
  /** The first few. */
  examples: (Place & { text: string })[];
}

/** Counts the rows of a list, so that none is dropped silently. */
export class Tally implements RowLog {
  /** Rows read. */
  rows = 0;
  /** Rows with a photo. */
  rowsWithPhoto = 0;
  readonly notes: string[] = [];
  readonly #skipped = new Map<string, Skipped>();

  photo(): void {
    this.photos(1);
  }

  /** Adds rows with a photo that were counted elsewhere. */
  photos(rows: number): void {
    this.rows += rows;
    this.rowsWithPhoto += rows;
  }

  skip({ skip: reason }: Skip, place: Place, text: string): void {
    this.skipMany(reason, 1, [{ ...place, text: text.slice(0, 200) }]);
  }

  /** Adds skipped rows that were counted elsewhere; `examples` are the first of them. */
  skipMany(reason: string, rows: number, examples: Skipped['examples']): void {
    this.rows += rows;
    const known = this.#skipped.get(reason) ?? { reason, rows: 0, examples: [] };
    known.rows += rows;
    known.examples.push(...examples.slice(0, EXAMPLES - known.examples.length));
    this.#skipped.set(reason, known);
  }

  note(text: string): void {
    this.notes.push(text);
  }

  /** Reasons with the most rows first, then by name. */
  get skipped(): Skipped[] {
    return [...this.#skipped.values()].sort(
      (a, b) => b.rows - a.rows || (a.reason < b.reason ? -1 : 1),
    );
  }
}
