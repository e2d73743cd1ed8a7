import { ffhqBase } from '../bases/ffhq';
import { ffhqNames } from '../ffhq-names';
import type { DerivedSource } from '../types';

/**
 * MaskedFace-Net: images of FFHQ with a mask drawn in, named by their numbers in FFHQ and by how the mask
 * is worn: `00000_Mask.jpg`, `00000_Mask_Mouth_Chin.jpg`.
 * @see https://github.com/cabani/MaskedFace-Net the names are known from code that reads them
 */
export const maskedfaceNet: DerivedSource = {
  id: 'maskedface-net',
  title: 'MaskedFace-Net',
  files: 'names of the images in *.txt, such as find prints',
  takes: (path) => path.endsWith('.txt'),
  origin: 'https://github.com/cabani/MaskedFace-Net (public)',
  dataset: 'maskedface-net',
  base: ffhqBase,
  read: ffhqNames(
    { title: 'a list of MaskedFace-Net', expected: 'names like 00000_Mask.jpg' },
    /(?:^|\/)(?<number>[0-9]{5})_Mask(?:_[A-Z][a-z]+)*\.jpg\s*$/,
  ),
};
