import { plainRows } from '../formats/lines';
import { readLines } from '../formats/read-lines';
import { matchRow } from '../match';
import type { Source } from '../types';

/** People in Photo Albums: `<album> <photo> <x> <y> <w> <h> <identity> <subset>`. */
export const pipa: Source = {
  id: 'pipa',
  title: 'PIPA',
  files: 'index.txt or all_data.txt',
  takes: (path) => /(^|\/)(index|all_data)\.txt$/.test(path),
  origin: 'https://github.com/coallaoh/PIPA_dataset (a copy; withdrawn by its publishers)',
  dataset: 'pipa',
  read: (file, log) => readLines(file, FORMAT, log),
};

const FORMAT = {
  title: 'a PIPA index',
  expected: 'lines like <album> <photo> <x> <y> <w> <h> <identity> <subset>',
  open: plainRows(matchRow(/^[0-9]+ (?<photo>[0-9]+)(?: -?[0-9]+){4} [0-9]+ [0-3]$/, 'pipa')),
} as const;
