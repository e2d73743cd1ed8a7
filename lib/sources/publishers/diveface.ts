import { plainRows } from '../formats/lines';
import { readLines } from '../formats/read-lines';
import { IDENTITY_PATH, matchRow } from '../match';
import type { Source } from '../types';

/** DiveFace: paths in the layout of MegaFace's training set, from which its photos are taken. */
export const diveface: Source = {
  id: 'diveface',
  title: 'DiveFace',
  files: 'Group{1,2,3}_{Female,Male}.txt',
  whole: ['1', '2', '3'].flatMap((n) => [`Group${n}_Female.txt`, `Group${n}_Male.txt`]),
  takes: (path) => /(^|\/)Group[1-3]_(Female|Male)\.txt$/.test(path),
  origin: 'https://github.com/BiDAlab/DiveFace (public)',
  dataset: 'diveface',
  read: (file, log) => readLines(file, FORMAT, log),
};

const FORMAT = {
  title: 'a DiveFace list',
  expected: 'lines like <NSID>_identity_<k>/<photo>_<face>.jpg',
  open: plainRows(matchRow(new RegExp(`^${IDENTITY_PATH}$`), 'diveface')),
} as const;
