import { rowOfUrl } from '../flickr-url';
import { plainRows } from '../formats/lines';
import { readLines } from '../formats/read-lines';
import type { LineRows } from '../formats/read-lines';
import { tableRows } from '../formats/table';
import { UNREADABLE } from '../rows';
import type { Row, Source } from '../types';

/**
 * LAION-Face: images all over the web, as LAION-400M's table names them, of which its authors'
 * script keeps the rows with a face. That script writes Parquet; an export of it to CSV, TSV or
 * JSON Lines is read here, whose columns SAMPLE_ID and URL are needed. In DuckDB:
 * `COPY (SELECT SAMPLE_ID, URL FROM 'laion_face_meta/*.parquet') TO 'laion_face.csv'`.
 * @see https://github.com/FacePerceiver/LAION-Face
 */
export const laionFace: Source = {
  id: 'laion-face',
  title: 'LAION-Face',
  files: 'laion_face*.csv, *.tsv, *.jsonl: laion_face_part_*.parquet, exported',
  takes: (path) => /(^|\/)laion_face[^/]*\.(csv|tsv|jsonl|ndjson)$/.test(path),
  origin: 'https://github.com/FacePerceiver/LAION-Face (ids; the table of LAION-400M is needed)',
  dataset: 'laion-face',
  read: (file, log) => readLines(file, FORMAT, log),
};

const readUrl = (url: string): Row => rowOfUrl(url, 'laion-face');

function readRecord(line: string): Row {
  try {
    const record = JSON.parse(line) as { URL?: unknown; SAMPLE_ID?: unknown } | null;
    if (record?.SAMPLE_ID !== undefined && typeof record.URL === 'string') {
      return readUrl(record.URL);
    }
  } catch {
    // Not readable, as a record without its columns.
  }
  return UNREADABLE;
}

const JSON_LINES = plainRows(readRecord);

const [CSV, TSV] = [',', '\t'].map((delimiter) =>
  tableRows({
    delimiter,
    quoted: true,
    columns: ['URL', 'SAMPLE_ID'],
    row: ([url = '']) => readUrl(url),
    openEnd: 'doubt',
  }),
);

function open(first: string): LineRows | null {
  if (first.trimStart().startsWith('{')) return JSON_LINES();
  return CSV!(first) ?? TSV!(first);
}

const FORMAT = {
  title: 'a table of LAION-Face',
  expected: 'a header with SAMPLE_ID and URL, or JSON Lines with both',
  open,
} as const;
