import { plainRows } from '../formats/lines';
import { readLines } from '../formats/read-lines';
import { matchRow } from '../match';
import type { Source } from '../types';

/** HELEN: image names `<photo>_<n>`, alone or followed by the same name for the label file. */
export const helen: Source = {
  id: 'helen',
  title: 'HELEN',
  files: 'train.txt, test.txt, trainnames.txt, testnames.txt',
  takes: (path) => /(^|\/)(train|test)(names)?\.txt$/.test(path),
  origin: 'http://www.ifp.illinois.edu/~vuongle2/helen/ (names: github.com/yuguolong)',
  dataset: 'helen',
  read: (file, log) => readLines(file, FORMAT, log),
};

const FORMAT = {
  title: 'a HELEN list',
  expected: 'image names like <photo>_<n>.jpg, alone or twice with a semicolon between',
  open: plainRows(matchRow(/^(?<name>(?<photo>[0-9]+)_[0-9]+(?:\.jpg)?)(?:;\k<name>)?$/, 'helen')),
} as const;
