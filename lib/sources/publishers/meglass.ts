import { plainRows } from '../formats/lines';
import { readLines } from '../formats/read-lines';
import { matchRow } from '../match';
import { NSID } from '../owner';
import type { Source } from '../types';

/**
 * MeGlass: names of images from MegaFace, `<NSID>_identity_<k>@<photo>_<face>.jpg`. In `meta.txt` they are
 * followed by 0 or 1 for glasses; the test lists contain only names.
 * @see https://github.com/cleardusk/MeGlass
 */
export const meglass: Source = {
  id: 'meglass',
  title: 'MeGlass',
  files: 'meta.txt, {gallery,probe}_{black,no}_glass.txt',
  takes: (path) => /(^|\/)(meta|(gallery|probe)_(black|no)_glass)\.txt$/.test(path),
  origin: 'https://github.com/cleardusk/MeGlass (public)',
  dataset: 'meglass',
  within: 'megaface',
  read: (file, log) => readLines(file, FORMAT, log),
};

const FORMAT = {
  title: 'a MeGlass list',
  expected: 'lines like <NSID>_identity_<k>@<photo>_<face>.jpg, alone or with 0 or 1',
  open: plainRows(
    matchRow(
      new RegExp(
        `^(?<owner>${NSID})_identity_[0-9]+@(?<photo>[0-9]+)_[0-9]+\\.jpg(?:\\s+[01])?\\s*$`,
      ),
      'meglass',
    ),
  ),
} as const;
