import { rowOfUrl } from '../flickr-url';
import { plainRows } from '../formats/lines';
import { readLines } from '../formats/read-lines';
import type { LineRows } from '../formats/read-lines';
import { tableRows } from '../formats/table';
import { UNREADABLE } from '../rows';
import type { Row, Source } from '../types';

const COLUMNS = ['URL', 'SAMPLE_ID'] as const;

/**
 * LAION-Face: images from all over the web. Its own list holds ids of samples in a PyTorch format; its
 * authors' script joins them to LAION-400M's table and writes the rows with a face as Parquet. That is
 * read, and so are exports of it to CSV, TSV or JSON Lines with the columns SAMPLE_ID and URL.
 * @see https://github.com/FacePerceiver/LAION-Face
 */
export const laionFace: Source = {
  id: 'laion-face',
  title: 'LAION-Face',
  files: 'laion_face_part_*.parquet, or exports of them, laion_face*.{csv,tsv,jsonl}',
  takes: (path) => /(^|\/)laion_face[^/]*\.(parquet|csv|tsv|jsonl|ndjson)$/.test(path),
  origin: 'https://github.com/FacePerceiver/LAION-Face (ids; the table of LAION-400M is needed)',
  dataset: 'laion-face',
  parquet: COLUMNS,
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
    // Unreadable, as a record without these columns is.
  }
  return UNREADABLE;
}

const JSON_LINES = plainRows(readRecord);

const [CSV, TSV] = [',', '\t'].map((delimiter) =>
  tableRows({
    delimiter,
    quoted: true,
    columns: COLUMNS,
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
