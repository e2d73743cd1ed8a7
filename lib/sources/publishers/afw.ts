import { plainRows } from '../formats/lines';
import { readLines } from '../formats/read-lines';
import { matchRow } from '../match';
import type { Source } from '../types';

/** Annotated Faces in the Wild: image names that are photo ids, with or without `.jpg`. */
export const afw: Source = {
  id: 'afw',
  title: 'AFW',
  files: 'img_list.txt',
  takes: (path) => /(^|\/)img_list\.txt$/.test(path),
  origin: 'https://github.com/zisianw/FaceBoxes.PyTorch (a copy of the list)',
  dataset: 'afw',
  read: (file, log) => readLines(file, FORMAT, log),
};

const FORMAT = {
  title: 'an AFW list',
  expected: 'image names like <photo> or <photo>.jpg',
  // A truncated number is still a number: the last one must have a line end.
  open: plainRows(matchRow(/^(?<photo>[0-9]+)(?:\.jpg)?$/, 'afw'), 'cut'),
} as const;
