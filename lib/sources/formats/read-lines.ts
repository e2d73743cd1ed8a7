import { ListError } from '../errors';
import type { ListFile, Row, RowLog, Sighting } from '../types';
import { QuotedLines } from './quoted-lines';
import type { QuotedRecord } from './quoted-lines';
import { RowReader } from './row-reader';
import type { Format } from './row-reader';
import { splitLines } from './split-lines';

/** How to read the rows of a file, decided by its first row. */
export interface LineRows<S extends Sighting = Sighting> {
  /** Reads a line: one row, several, or none if it only adds to the previous one. */
  readonly row: (line: string) => Row<S> | readonly Row<S>[];
  /** The first line has the column names. */
  readonly header: boolean;
  /** The delimiter of fields that may be quoted and contain line ends; false if they cannot. */
  readonly quoted: string | false;
  readonly openEnd: OpenEnd;
}

/**
 * What a missing line end after the last line means. `whole`: half a row would be unreadable, so a readable
 * row is complete and an unreadable one shows that the file is truncated. `doubt`: a readable row may be
 * incomplete too, and a note says so. `noted`: a note says so in any case. `cut`: the file is truncated.
 */
export type OpenEnd = 'whole' | 'doubt' | 'noted' | 'cut';

/** A format with one row per line. Blank lines and lines that start with `#` do not count as rows. */
export interface LineFormat<S extends Sighting = Sighting> extends Format {
  /**
   * Called with the first line that is not blank or a comment; null if such a file cannot start with it.
   */
  readonly open: (first: string) => LineRows<S> | null;
}

/** Reads a file line by line. @throws {ListError} */
export async function* readLines<S extends Sighting>(
  file: ListFile,
  format: LineFormat<S>,
  log: RowLog,
): AsyncGenerator<S[]> {
  const reader = new RowReader(file.name, format, 'line', log);
  let rows: LineRows<S> | null = null;
  let quoted: QuotedLines | null = null;
  let cut = false;
  let batch: S[] = [];
  /** Reads a record; true if it does not have the format. */
  const take = (record: string, number: number): boolean =>
    reader.takeAll(rows!.row(record), number, record, batch);
  const takeAll = (records: readonly QuotedRecord[]): boolean => {
    let malformed = false;
    for (const { text, number } of records) {
      if (!isNoRow(text)) malformed = take(text, number) || malformed;
    }
    return malformed;
  };
  for await (const { first, lines, open } of splitLines(file)) {
    batch = [];
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i]!;
      if (!quoted?.open && isNoRow(line)) continue;
      if (rows === null) {
        rows = format.open(line) ?? reader.refuse({ at: `line ${first + i}`, text: line });
        if (rows.quoted !== false) quoted = new QuotedLines(rows.quoted);
        if (rows.header) continue;
      }
      const isPlain = quoted === null || (!quoted.open && !line.includes('"'));
      const malformed = isPlain ? take(line, first + i) : takeAll(quoted!.add(line, first + i));
      if (open) cut = showsCut(rows.openEnd, malformed);
    }
    if (open && !cut && rows !== null && rows.openEnd !== 'whole') {
      log.note(`${file.name}: the last line has no line end; make sure that the file is whole.`);
    }
    yield batch;
  }
  if (quoted?.open) {
    batch = [];
    const left = quoted.giveUp();
    const place = `in line ${left[0]!.number}`;
    if (takeAll(left)) {
      throw new ListError('truncated', `${file.name} ends inside a quoted field, begun ${place}.`);
    }
    log.note(`${file.name}: a quote ${place} is never closed; make sure that the file is whole.`);
    yield batch;
  }
  reader.end(cut);
  if (rows === null) reader.refuse(null);
}

function showsCut(end: OpenEnd, malformed: boolean): boolean {
  return end === 'cut' || (malformed && end !== 'noted');
}

const SPACE = 32;
const HASH = 35;

function isNoRow(line: string): boolean {
  const code = line.charCodeAt(0);
  if (code > SPACE) return code === HASH;
  return line.trim() === '';
}
