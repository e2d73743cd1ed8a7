import { peekLines } from '../formats/peek';
import { plainRows } from '../formats/lines';
import { readEntries } from '../formats/read-entries';
import { readLines } from '../formats/read-lines';
import { refuseStandIn } from '../formats/stand-in';
import { isSkip, UNREADABLE } from '../rows';
import type { ListFile, Row, RowLog, Sighting, Source } from '../types';
import { readColumns } from './columns';
import { Doubts } from './doubts';
import { findTable, type Table } from './layout';
import { rowsOfLine } from './line';
import { parseExactly, rowsOfEntry, rowsOfValue } from './records';
import { rowsOfTable } from './table-rows';
import { OWN_LIST } from './title';

/** A person's own list: plain text, a CSV or TSV table, JSON or JSON Lines. */
export const list: Source = {
  id: 'list',
  title: OWN_LIST,
  files: '*.txt, *.csv, *.tsv, *.json, *.jsonl, *.ndjson',
  takes: (path) => /\.(txt|csv|tsv|json|jsonl|ndjson)$/i.test(path),
  origin: 'any list with photo ids or addresses, alone or in columns photo, owner, url, dataset',
  dataset: null,
  read,
};

const FORMAT = {
  title: 'a list of photos',
  expected:
    'a photo id, an address at Flickr or the name of an image of it on each line, a table whose columns have names (photo, owner, url, dataset, or Flickr’s own: photo_id, nsid, url_o), or such records in JSON',
} as const;

async function* read(file: ListFile, log: RowLog): AsyncGenerator<Sighting[]> {
  const [lines, whole] = await peekLines(file);
  const doubts = new Doubts();
  const [first = ''] = lines;
  refuseStandIn(file.name, first);
  if (/^\s*[[{]/.test(first)) yield* readJson(lines, whole, doubts, log);
  else yield* readText(lines, whole, doubts, log);
  for (const note of doubts.notes) log.note(`${file.name}: ${note}`);
}

function readText(
  lines: readonly string[],
  file: ListFile,
  doubts: Doubts,
  log: RowLog,
): AsyncIterable<Sighting[]> {
  const table = findTable(lines);
  if (table === 'unknown') {
    return readLines(file, { ...FORMAT, open: plainRows(() => UNREADABLE, 'noted') }, log);
  }
  if (table === null)
    return readLines(file, { ...FORMAT, open: plainRows(rowsOfLine, 'noted') }, log);
  noteColumns(table, file.name, log);
  return readLines(file, { ...FORMAT, open: () => rowsOfTable(table, doubts) }, log);
}

function readJson(
  lines: readonly string[],
  file: ListFile,
  doubts: Doubts,
  log: RowLog,
): AsyncIterable<Sighting[]> {
  if (isJsonLines(lines)) {
    const open = plainRows((line) => rowsOfJsonLine(line, doubts), 'doubt');
    return readLines(file, { ...FORMAT, open }, log);
  }
  const isArray = lines[0]!.trimStart().startsWith('[');
  const row = (value: unknown, name: string): readonly Row[] =>
    isArray ? rowsOfValue(value, doubts) : rowsOfEntry(name, value, doubts);
  return readEntries(file, { ...FORMAT, member: null, row, parse: parseExactly }, log);
}

/** Whether each line is a JSON document: the first is one, and names a photo or is not the only line. */
function isJsonLines([first = '', second]: readonly string[]): boolean {
  const value = parse(first);
  if (value === undefined || !first.trimStart().startsWith('{')) return false;
  return second !== undefined || rowsOfValue(value, new Doubts()).some((row) => !isSkip(row));
}

function parse(text: string): unknown {
  try {
    return parseExactly(text);
  } catch {
    return undefined;
  }
}

function rowsOfJsonLine(line: string, doubts: Doubts): Row | readonly Row[] {
  const value = parse(line);
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isRecord ? rowsOfValue(value, doubts) : UNREADABLE;
}

const OWN = /^(?:photo|owner|url|dataset)$/i;

/** Notes which columns are read, if their names are not this source's own. */
function noteColumns({ names, columns }: Table, file: string, log: RowLog): void {
  const read = readColumns(columns).map((place) => names[place]!);
  if (read.every((name) => OWN.test(name))) return;
  log.note(
    `${file}: read were the columns ${read.map((name) => JSON.stringify(name)).join(', ')}.`,
  );
}
