import { excerpt, ListError } from '../errors';
import { refuseStandIn } from './stand-in';
import { isSkip } from '../rows';
import type { Row, RowLog, Sighting } from '../types';

/** The parts of a refusal that depend on the format. */
export interface Format {
  /** With an article: `a DiveFace list`. */
  readonly title: string;
  /** What the file should contain, as the continuation of "expected …". */
  readonly expected: string;
}

/** What was found instead of what was expected. */
interface Found {
  at: string;
  text: string;
}

/** Stop if this many rows at the start are malformed and none is not. */
const HOPELESS = 50;

/** Logs the rows of one file, collects their sightings and decides whether the format is right. */
export class RowReader {
  #rows = 0;
  #malformed = 0;
  #first: Found | null = null;

  /** @param unit how rows are counted: `line`, `entry`. */
  constructor(
    private readonly file: string,
    private readonly format: Format,
    private readonly unit: string,
    private readonly log: RowLog,
  ) {}

  /**
   * Takes one row; a sighting is added to `batch`.
   * @param number its number in the file, from 1.
   * @throws {ListError} if the file certainly has another format.
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

  /** Takes the rows of one line or entry; true if one of them does not have the format. */
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
   * @param cut whether the last row shows that the file is truncated.
   * @throws {ListError} if most rows are malformed or the file is truncated.
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
