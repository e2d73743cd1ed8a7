import { OWN_LIST } from './title';
import { splitFields } from '../formats/delimited';
import { plainRows } from '../formats/lines';
import { readLines } from '../formats/read-lines';
import type { LineRows } from '../formats/read-lines';
import { UNREADABLE } from '../rows';
import type { Row, Source } from '../types';
import { rowOfCells } from './row';
import type { Cells } from './row';

/** Lists of one's own: plain text, a CSV or TSV table, or JSON Lines. */
export const list: Source = {
  id: 'list',
  title: OWN_LIST,
  files: '*.txt, *.csv, *.tsv, *.jsonl, *.ndjson',
  takes: (path) => /\.(txt|csv|tsv|jsonl|ndjson)$/i.test(path),
  origin: 'any list with photo ids or addresses, alone or in columns photo, owner, url, dataset',
  dataset: null,
  read: (file, log) => readLines(file, FORMAT, log),
};

const FORMAT = {
  title: 'a list of photos',
  expected:
    'a photo id or an address at Flickr on each line, a header with photo, owner, url or dataset, or JSON Lines',
  open,
} as const;

const DELIMITERS = [',', '\t', ';'];
const COLUMNS = ['photo', 'owner', 'url', 'dataset'] as const;

function open(first: string): LineRows | null {
  if (first.trimStart().startsWith('{')) return JSON_LINES();
  for (const delimiter of DELIMITERS) {
    const names = splitFields(first, delimiter).map((name) => name.trim().toLowerCase());
    if (names.includes('photo') || names.includes('url') || names.includes('owner')) {
      return { row: tableRow(names, delimiter), header: true, quoted: delimiter, openEnd: 'doubt' };
    }
  }
  return TEXT();
}

const TEXT = plainRows(
  (line) => rowOfCells({ photo: line.trim(), owner: '', url: '', dataset: '' }),
  'told',
);

function readRecord(line: string): Row {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    return UNREADABLE;
  }
  if (typeof record !== 'object' || record === null) return UNREADABLE;
  const cells: Cells = { photo: '', owner: '', url: '', dataset: '' };
  for (const column of COLUMNS) {
    const value = (record as Record<string, unknown>)[column] ?? '';
    if (typeof value !== 'string' && typeof value !== 'number') return UNREADABLE;
    cells[column] = String(value).trim();
  }
  return rowOfCells(cells);
}

const JSON_LINES = plainRows(readRecord, 'doubt');

function tableRow(names: string[], delimiter: string): (line: string) => Row {
  const [photo, owner, url, dataset] = COLUMNS.map((column) => names.indexOf(column));
  return (line) => {
    const fields = splitFields(line, delimiter);
    if (fields.length !== names.length) return UNREADABLE;
    return rowOfCells({
      photo: cell(fields, photo!),
      owner: cell(fields, owner!),
      url: cell(fields, url!),
      dataset: cell(fields, dataset!),
    });
  };
}

const cell = (fields: string[], place: number): string => fields[place]?.trim() ?? '';
