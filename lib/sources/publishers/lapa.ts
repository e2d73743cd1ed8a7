import { plainRows } from '../formats/lines';
import { readLines } from '../formats/read-lines';
import { matchRow } from '../match';
import { isSkip, NO_PHOTO } from '../rows';
import type { Row, Source } from '../types';

/**
 * LaPa: paths as in its archive, `{train,val,test}/{images,labels,landmarks}/<name>`. Images from MegaFace
 * are named `<photo>_<face>`; those from 300W-LP keep its names, of which AFW's and HELEN's contain the
 * photo id. The folder is required, as the name alone could be one of HELEN's.
 * @see https://github.com/JDAI-CV/lapa-dataset
 */
export const lapa: Source = {
  id: 'lapa',
  title: 'LaPa',
  files: 'paths of its files in *.txt or *.lst',
  takes: (path) => /\.(txt|lst)$/.test(path),
  origin: 'https://github.com/JDAI-CV/lapa-dataset (public; list the paths in its archive)',
  dataset: 'lapa',
  read: (file, log) => readLines(file, FORMAT, log),
};

const FOLDER = '^(?:.*/)?(?:train|val|test)/(?:images|labels|landmarks)/';
const ENDING = '\\.(?:jpg|png|txt)\\s*$';

const fromMegaFace = matchRow(new RegExp(`${FOLDER}(?<photo>[0-9]+)_[0-9]+${ENDING}`), 'lapa');
const from300wLp = matchRow(
  new RegExp(`${FOLDER}(?:AFW|HELEN)_(?<photo>[0-9]+)_[0-9]+_[0-9]+${ENDING}`),
  'lapa',
);
const RENAMED = new RegExp(`${FOLDER}(?:LFPW|IBUG)_image_[0-9a-z_]+${ENDING}`);

function readPath(path: string): Row {
  if (RENAMED.test(path)) return NO_PHOTO;
  const row = fromMegaFace(path);
  return isSkip(row) ? from300wLp(path) : row;
}

const FORMAT = {
  title: 'a list of LaPa',
  expected:
    'paths like train/images/<photo>_<face>.jpg or train/images/AFW_<photo>_<face>_<turn>.jpg',
  open: plainRows(readPath),
} as const;
