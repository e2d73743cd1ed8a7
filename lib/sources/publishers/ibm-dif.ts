import { rowOfUrl } from '../flickr-url';
import { splitFields } from '../formats/delimited';
import { plainRows } from '../formats/lines';
import { readLines } from '../formats/read-lines';
import { UNREADABLE } from '../rows';
import type { Row, Source } from '../types';

/**
 * IBM's Diversity in Faces: a row for each face, without a header: id, address of the image, width and
 * height, the face's box in four numbers, then landmarks and measurements.
 * @see https://arxiv.org/abs/1901.10436 the dataset; its columns are known from code that reads it
 */
export const ibmDif: Source = {
  id: 'ibm-dif',
  title: 'IBM Diversity in Faces',
  files: 'DiF_v1.csv',
  takes: (path) => /(^|\/)DiF_v[0-9]+\.csv$/i.test(path),
  origin: 'no longer given out by IBM; NBC News and Exposing.ai hold copies',
  dataset: 'ibm-dif',
  read: (file, log) => readLines(file, FORMAT, log),
};

const NUMBER = /^\s*-?[0-9.]+(?:e[+-]?[0-9]+)?\s*$/i;

function readRow(line: string): Row {
  const [, url = '', ...rest] = splitFields(line, ',');
  const measures = rest.slice(0, 6);
  const isRow = /^\s*https?:/i.test(url) && measures.length === 6;
  if (!isRow || !measures.every((text) => NUMBER.test(text))) return UNREADABLE;
  return rowOfUrl(url, 'ibm-dif');
}

const FORMAT = {
  title: 'a list of IBM DiF',
  expected: 'lines like <id>,<address>,<width>,<height>,<x1>,<y1>,<x2>,<y2>,…',
  open: plainRows(readRow, 'doubt'),
} as const;
