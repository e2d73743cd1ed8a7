import { pinned } from './github';
import type { Offer } from './types';

/** Lists of photos of anything, for captioning or object detection. */
export const general: readonly Omit<Offer, 'subject' | 'offered'>[] = [
  {
    dataset: 'coco',
    publisher: 'COCO Consortium',
    whose: 'publisher',
    licence: {
      name: 'CC BY 4.0',
      url: 'https://cocodataset.org/#termsofuse',
      allows: 'anyone',
      note: 'Of the annotations.',
    },
    names: ['photo'],
    cors: 'unknown',
    files: [
      {
        url: 'https://s3.amazonaws.com/images.cocodataset.org/annotations/annotations_trainval2017.zip',
        name: 'annotations_trainval2017.zip',
        bytes: 252_907_541,
        md5: 'f4bbac642086de4f52a3fdda2de5fa2c',
      },
    ],
  },
  {
    dataset: 'flickr30k',
    publisher: 'Bryan Plummer, on GitHub',
    whose: 'copy',
    licence: {
      name: 'non-commercial research and teaching',
      url: 'https://github.com/BryanPlummer/flickr30k_entities/blob/68b3d6f12d1d710f96233f6bd2b6de799d6f4e5b/README.md',
      allows: 'non-commercial',
      note: 'Said of the photos.',
    },
    names: ['photo'],
    photos: 31_783,
    cors: true,
    files: pinned('BryanPlummer/flickr30k_entities', '68b3d6f12d1d710f96233f6bd2b6de799d6f4e5b', [
      ['train.txt', { bytes: 320_344, md5: '8b6a235a964e4749a35a1e07d741101c' }],
      ['val.txt', { bytes: 10_758, md5: 'bbacbd33f4ef65c56e39bdc9ceb72976' }],
      ['test.txt', { bytes: 10_733, md5: '55ff366de97314be3092cf71417edc36' }],
    ]),
  },
  {
    dataset: 'open-images',
    publisher: 'Google',
    whose: 'publisher',
    licence: {
      name: 'CC BY 4.0',
      url: 'https://github.com/openimages/dataset/blob/0121c648c25b6777dcbf2003e5d483294daf3a82/README.md',
      allows: 'anyone',
      note: 'Of the annotations.',
    },
    names: ['photo', 'nsid', 'alias'],
    cors: 'unknown',
    files: [
      {
        url: 'https://storage.googleapis.com/openimages/2018_04/train/train-images-boxable-with-rotation.csv',
        name: 'train-images-boxable-with-rotation.csv',
      },
    ],
    partial: 'The training photos with boxes, not those for validation and tests.',
  },
];
