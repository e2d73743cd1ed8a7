import { plainRows } from '../formats/lines';
import { readLines } from '../formats/read-lines';
import { matchRow } from '../match';
import { isSkip, NO_PHOTO } from '../rows';
import type { Row, Source } from '../types';

/**
 * 300W-LP: names of images made from those of 300-W by rotating the faces. Those from AFW and HELEN contain
 * the photo id: `AFW/AFW_<photo>_<face>_<turn>`, mirrored ones below `AFW_Flip`.
 * @see https://github.com/seokg/tf-hopenet a copy of the list, used by programs for head poses
 */
export const threeHundredWLp: Source = {
  id: '300w-lp',
  title: '300W-LP',
  files: '300W_LP_filename_filtered.txt, or names of the images in *.txt',
  takes: (path) => path.endsWith('.txt'),
  origin:
    'http://www.cbsr.ia.ac.cn/users/xiangyuzhu/projects/3DDFA/main.htm (names: seokg/tf-hopenet)',
  dataset: '300w-lp',
  read: (file, log) => readLines(file, FORMAT, log),
};

const readKept = matchRow(
  /(?:^|\/)(?:AFW|HELEN)_(?<photo>[0-9]+)_[0-9]+_[0-9]+(?:\.(?:jpg|mat))?\s*$/,
  '300w-lp',
);
const RENAMED = /(?:^|\/)(?:LFPW|IBUG)_image_[0-9a-z_]+(?:\.(?:jpg|mat))?\s*$/;

function readName(name: string): Row {
  const row = readKept(name);
  return isSkip(row) && RENAMED.test(name) ? NO_PHOTO : row;
}

const FORMAT = {
  title: 'a list of 300W-LP',
  expected: 'names like AFW/AFW_<photo>_<face>_<turn>, HELEN/HELEN_… or LFPW/LFPW_image_…',
  // A truncated number of the turn does not affect the photo.
  open: plainRows(readName, 'doubt'),
} as const;
