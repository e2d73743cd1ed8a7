import { ffhqBase } from '../bases/ffhq';
import { ffhqNames } from '../ffhq-names';
import type { DerivedSource } from '../types';

/**
 * FFHQR: the images of FFHQ, retouched, under the same numbers.
 * @see https://github.com/skylab-tech/ffhqr-dataset
 */
export const ffhqr: DerivedSource = {
  id: 'ffhqr',
  title: 'FFHQR',
  files: 'names of the images in *.txt, such as tar --list prints',
  takes: (path) => path.endsWith('.txt'),
  origin: 'https://github.com/skylab-tech/ffhqr-dataset (public)',
  dataset: 'ffhqr',
  base: ffhqBase,
  read: ffhqNames(
    { title: 'a list of FFHQR', expected: 'names like 00000/00000.png' },
    /(?:^|\/)(?<number>[0-9]{5})\.png\s*$/,
  ),
};
