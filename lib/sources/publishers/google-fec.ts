import { rowOfUrl } from '../flickr-url';
import { splitFields } from '../formats/delimited';
import { plainRows } from '../formats/lines';
import { readLines } from '../formats/read-lines';
import { UNREADABLE } from '../rows';
import type { Row, Source } from '../types';

/**
 * Google's Facial Expression Comparison: lines without a header that compare three images, each in five
 * fields: its address and the box of the face. The kind of the triplet follows, then the annotators with
 * their choices. Each of the three images counts as a row.
 * @see https://arxiv.org/abs/1811.11283 the dataset; its columns are known from code that reads it
 */
export const googleFec: Source = {
  id: 'google-fec',
  title: 'Google FEC',
  files: 'faceexp-comparison-data-{train,test}-public.csv',
  takes: (path) => /(^|\/)faceexp-comparison-data-(train|test)-public\.csv$/.test(path),
  origin: 'https://ai.google/tools/datasets/google-facial-expression/ (public)',
  dataset: 'google-fec',
  read: (file, log) => readLines(file, FORMAT, log),
};

const IMAGE = /^\s*https?:\S+\s*(?:,\s*-?[0-9.]+(?:e-?[0-9]+)?){4}$/i;
const KIND = /^\s*[A-Z]+_CLASS_TRIPLET\s*$/;

function readTriplet(line: string): Row | Row[] {
  const fields = splitFields(line, ',');
  const images = [0, 5, 10].map((at) => fields.slice(at, at + 5));
  const isTriplet = KIND.test(fields[15] ?? '') && fields.length > 16;
  if (!isTriplet || !images.every((image) => IMAGE.test(image.join(',')))) return UNREADABLE;
  return images.map(([url = '']) => rowOfUrl(url, 'google-fec'));
}

const FORMAT = {
  title: 'a list of Google FEC',
  expected: 'lines of three images with <address>,<x1>,<x2>,<y1>,<y2> each and …_CLASS_TRIPLET',
  open: plainRows(readTriplet, 'doubt'),
} as const;
