import { plainRows } from '../formats/lines';
import { readLines } from '../formats/read-lines';
import { matchRow } from '../match';
import type { Source } from '../types';

/**
 * Flickr30k: one photo id per line, as in the lists of Flickr30k Entities.
 * @see https://github.com/BryanPlummer/flickr30k_entities
 */
export const flickr30k: Source = {
  id: 'flickr30k',
  title: 'Flickr30k',
  files: 'train.txt, val.txt, test.txt',
  whole: ['train.txt', 'val.txt', 'test.txt'],
  takes: (path) => /(^|\/)(train|val|test)\.txt$/.test(path),
  onlyByName: true,
  origin: 'https://github.com/BryanPlummer/flickr30k_entities (public)',
  dataset: 'flickr30k',
  read: (file, log) => readLines(file, FORMAT, log),
};

const FORMAT = {
  title: 'a Flickr30k list',
  expected: 'a photo id on each line, with or without .jpg',
  // A truncated number is still a number: the last one must have a line end.
  open: plainRows(matchRow(/^(?<photo>[0-9]+)(?:\.jpg)?\s*$/, 'flickr30k'), 'cut'),
} as const;
