import { rowOfUrl } from '../flickr-url';
import { plainRows } from '../formats/lines';
import { readLines } from '../formats/read-lines';
import { NOT_A_PHOTO, UNREADABLE } from '../rows';
import type { Row, Source } from '../types';

/**
 * CC_face_dataset: addresses of images, many of them on Flickr's servers, one per line.
 * @see https://github.com/KatsunoriWa/CC_face_dataset
 */
export const ccFace: Source = {
  id: 'cc-face',
  title: 'CC_face_dataset',
  files: 'baby*.txt, infant*.txt, beard.txt, blond.txt, indian.txt',
  takes: (path) => /(^|\/)((baby|infant)[0-9]*|beard|blond|indian)\.txt$/.test(path),
  onlyByName: true,
  origin: 'https://github.com/KatsunoriWa/CC_face_dataset (public)',
  dataset: 'cc-face',
  read: (file, log) => readLines(file, FORMAT, log),
};

function readAddress(line: string): Row {
  if (!/^https?:[^\s,]+\s*$/.test(line)) return UNREADABLE;
  const row = rowOfUrl(line, 'cc-face');
  // A truncated address on Flickr's servers leads to no photo.
  return row === NOT_A_PHOTO ? UNREADABLE : row;
}

const FORMAT = {
  title: 'a list of CC_face_dataset',
  expected: 'the address of an image on each line',
  open: plainRows(readAddress, 'doubt'),
} as const;
