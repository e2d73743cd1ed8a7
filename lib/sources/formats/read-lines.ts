import { ListError } from '../errors';
import type { ListFile, Row, RowLog, Sighting } from '../types';
import { QuotedLines } from './quoted-lines';
import type { QuotedRecord } from './quoted-lines';
import { RowReader } from './row-reader';
import type { Format } from './row-reader';
import { splitLines } from './split-lines';

/** How the rows of a file are read, once its first row is seen. */
export interface LineRows<S extends Sighting = Sighting> {
  /** What a line holds: one row, several, or none where it only adds to the one before it. */
  readonly row: (line: string) => Row<S> | readonly Row<S>[];
  /** The first line names the columns and is no row. */
  readonly header: boolean;
  /** What divides fields that may stand in double quotes, with line ends inside; false without such. */
  readonly quoted: string | false;
  readonly openEnd: OpenEnd;
}

/**
 * What it means when the last line has no line end. `whole`: half a row would not be readable, so
 * a readable one is whole and another shows that the file is cut. `doubt`: a readable one may be
 * half a row too, and a person is told. `noted`: a note says so in any case. `cut`: the file is.
 */
export type OpenEnd = 'whole' | 'doubt' | 'noted' | 'cut';

/** A format with a row on each line. Blank lines and lines that start with `#` are no rows. */
export interface LineFormat<S extends Sighting = Sighting> extends Format {
  /** Told the first line that is not blank or a comment; null when it cannot start such a file. */
  readonly open: (first: string) => LineRows<S> | null;
}

/** Reads one file line by line. @throws {ListError} */
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
  /** Takes a record; true where it is not of the format. */
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
