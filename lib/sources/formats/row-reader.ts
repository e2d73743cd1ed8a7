import { excerpt, ListError } from '../errors';
import { refuseStandIn } from './stand-in';
import { isSkip } from '../rows';
import type { Row, RowLog, Sighting } from '../types';

/** What a refusal says of a format. */
export interface Format {
  /** `a DiveFace list`. */
  readonly title: string;
  /** What the file should hold, continuing "expected …". */
  readonly expected: string;
}

/** What stands where something else was expected. */
interface Found {
  at: string;
  text: string;
}

/** So many malformed rows at the start, and none that is not, are reason enough to stop. */
const HOPELESS = 50;

/** Logs the rows of one file, collects their sightings and judges whether the format is right. */
export class RowReader {
  #rows = 0;
  #malformed = 0;
  #first: Found | null = null;

  /** @param unit what rows are counted by: `line`, `entry`. */
  constructor(
    private readonly file: string,
    private readonly format: Format,
    private readonly unit: string,
    private readonly log: RowLog,
  ) {}

  /**
   * Takes one row; a sighting goes into `batch`.
   * @param number its place in the file, from 1.
   * @throws {ListError} when the file is beyond doubt of another format.
   */
  take<S extends Sighting>(row: Row<S>, number: number, text: string, batch: S[]): void {
    this.#rows++;
    if (!isSkip(row)) {
      this.log.photo();
      this.log.found?.(row, { file: this.file, at: `${this.unit} ${number}` }, text);
      batch.push(row);
      return;
    }
    const at = `${this.unit} ${number}`;
    this.log.skip(row, { file: this.file, at }, text);
    if (!row.malformed) return;
    this.#malformed++;
    this.#first ??= { at, text };
    if (this.#malformed === HOPELESS && this.#rows === HOPELESS) this.#refuseRows('the first ');
  }

  /** Takes the rows of one place; true where one of them is not of the format. */
  takeAll<S extends Sighting>(
    rows: Row<S> | readonly Row<S>[],
    number: number,
    text: string,
    batch: S[],
  ): boolean {
    if (!isSeveral(rows)) {
      this.take(rows, number, text, batch);
      return isMalformed(rows);
    }
    for (const row of rows) this.take(row, number, text, batch);
    return rows.some(isMalformed);
  }

  /**
   * Judges the file at its end.
   * @param cut whether the last row shows that the file was cut short.
   * @throws {ListError} when most rows are malformed, or the file is cut short.
   */
  end(cut: boolean): void {
    if (this.#malformed * 2 > this.#rows) this.#refuseRows('');
    if (cut) throw new ListError('truncated', `${this.file} ends inside a row: it is cut short.`);
  }

  /** @throws {ListError} always. */
  refuse(found: Found | null, more = ''): never {
    if (found !== null) refuseStandIn(this.file, found.text);
    const { title, expected } = this.format;
    const what = found === null ? 'an empty file' : `${excerpt(found.text)} in ${found.at}`;
    const message = `${this.file} is not ${title}: expected ${expected}, found ${what}${more}.`;
    throw new ListError('format', message);
  }

  #refuseRows(which: string): never {
    const [malformed, rows] = [this.#malformed, this.#rows].map((n) => n.toLocaleString('en'));
    const more = `; ${malformed} of ${which}${rows} rows cannot be read`;
    this.refuse(this.#first, this.#rows > 1 ? more : '');
  }
}

const isSeveral = <S extends Sighting>(
  rows: Row<S> | readonly Row<S>[],
): rows is readonly Row<S>[] => Array.isArray(rows);

const isMalformed = (row: Row): boolean => isSkip(row) && row.malformed;
