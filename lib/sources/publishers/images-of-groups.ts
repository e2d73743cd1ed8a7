import { readLines } from '../formats/read-lines';
import type { LineRows } from '../formats/read-lines';
import { matchRow } from '../match';
import { NSID } from '../owner';
import type { Source } from '../types';

/**
 * Images of Groups: eleven folders with a file each. In a file, the name of an image,
 * `<photo>_<secret>_<server>_<NSID>.jpg`, is followed by a line for each face in it: two numbers for each
 * eye, an age class and a gender.
 * @see http://chenlab.ece.cornell.edu/projects/ImagesOfGroups/README.txt
 */
export const imagesOfGroups: Source = {
  id: 'images-of-groups',
  title: 'Images of Groups',
  files: '{Wed,Fam,Group}*/PersonData.txt',
  takes: (path) => /(^|\/)PersonData\.txt$/.test(path),
  origin: 'https://chenlab.ece.cornell.edu/people/Andy/ImagesOfGroups.html (public)',
  dataset: 'images-of-groups',
  read: (file, log) => readLines(file, FORMAT, log),
};

const IMAGE = new RegExp(
  `^(?<photo>[0-9]+)_[0-9a-f]{6,16}_[0-9]+_(?<owner>${NSID})\\.jpe?g\\s*$`,
  'i',
);
const FACE = /^\s*-?[0-9.]+(?:\s+-?[0-9.]+){5}\s*$/;

const readImage = matchRow(IMAGE, 'images-of-groups');

/** A face does not count as a row: it belongs to the image above it. */
const ROWS: LineRows = {
  row: (line) => (FACE.test(line) ? [] : readImage(line)),
  header: false,
  quoted: false,
  openEnd: 'doubt',
};

const FORMAT = {
  title: 'a list of Images of Groups',
  expected: 'names like <photo>_<secret>_<server>_<NSID>.jpg, each with lines of six numbers below',
  open: (first: string) => (FACE.test(first) ? null : ROWS),
} as const;
