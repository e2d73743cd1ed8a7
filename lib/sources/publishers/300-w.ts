import { plainRows } from '../formats/lines';
import { peek } from '../formats/peek';
import { readElements } from '../formats/read-elements';
import { readLines } from '../formats/read-lines';
import type { LineRows } from '../formats/read-lines';
import { matchRow } from '../match';
import { isSkip, NO_PHOTO, UNREADABLE } from '../rows';
import type { Reader, Row, Source } from '../types';

/**
 * 300-W: image paths. Those from HELEN and AFW contain the photo id, as in
 * `helen/trainset/<photo>_<face>.jpg`; those of LFPW and IBUG have new numbers. 300-W has no list of its
 * own: this reads the XML lists that dlib publishes with its copy, and plain lists of paths.
 * @see http://dlib.net/files/data/ibug_300W_large_face_landmark_dataset.tar.gz
 */
export const threeHundredW: Source = {
  id: '300-w',
  title: '300-W',
  files: 'labels_ibug_300W*.xml, or paths of the images in *.txt',
  takes: (path) =>
    /(^|\/)(labels_ibug_300W[^/]*\.xml|face_landmarks_300w_[^/]*\.csv)$|\.txt$/.test(path),
  origin: 'https://ibug.doc.ic.ac.uk/resources/300-W/ (dlib’s copy: http://dlib.net/files/data/)',
  dataset: '300-w',
  read,
};

const readKept = matchRow(
  /(?:^|\/)(?:helen|afw)\/(?:(?:train|test)set\/)?(?<photo>[0-9]+)_[0-9]+\.(?:jpg|png|pts)(?:[\s,].*)?$/i,
  '300-w',
);
const RENAMED =
  /(?:^|\/)(?:lfpw|ibug|300w|01_indoor|02_outdoor)\/[^\s,]+\.(?:jpg|png|pts)(?:[\s,].*)?$/i;

function readPath(path: string): Row {
  const row = readKept(path);
  return isSkip(row) && RENAMED.test(path) ? NO_PHOTO : row;
}

const FILE = /^<image\s[^>]*?\bfile=(["'])(.*?)\1/;

const LABELS = {
  title: 'a list of 300-W',
  expected: '<dataset> with <image file="helen/trainset/<photo>_<face>.jpg">',
  root: 'dataset',
  element: 'image',
  row: (text: string) => {
    const path = FILE.exec(text)?.[2];
    return path === undefined ? UNREADABLE : readPath(path);
  },
} as const;

const PATHS = {
  title: 'a list of 300-W',
  expected: 'paths like helen/trainset/<photo>_<face>.jpg, afw/<photo>_<face>.jpg or lfpw/…',
  open,
} as const;

/** HRNet's lists are tables with column names, and with points after the path. */
function open(first: string): LineRows {
  return { ...plainRows(readPath)(), header: /^image_name,/i.test(first) };
}

async function* read(...[file, log]: Parameters<Reader>): ReturnType<Reader> {
  const [first, whole] = await peek(file);
  if (first === '<') yield* readElements(whole, LABELS, log);
  else yield* readLines(whole, PATHS, log);
}
