import { defineDataset } from '../schema';

export const afw = defineDataset({
  id: 'afw',
  name: 'AFW',
  sources: {
    list: {
      title: 'FaceBoxes.PyTorch: AFW image list',
      url: 'https://github.com/zisianw/FaceBoxes.PyTorch/blob/22efc6a35ce21b53b66ffc8c7a01c293e503df7a/data/AFW/img_list.txt',
    },
    paper: {
      title: 'Face Detection, Pose Estimation, and Landmark Localization in the Wild',
      url: 'https://doi.org/10.1109/CVPR.2012.6248014',
    },
  },
  year: { value: 2012, source: 'paper' },
  authors: { value: ['Xiangxin Zhu', 'Deva Ramanan'], source: 'paper' },
  purpose: {
    value: 'To test programs that find faces, their pose and their landmarks.',
    source: 'paper',
  },
  photos: { value: 205, source: 'list', note: 'counted in the published list' },
  howFlickr: { value: 'Photos picked from Flickr.', source: 'paper' },
  listGives: { value: ['photo'], source: 'list' },
  matchable: {
    value: {
      answer: 'partly',
      reason: 'The file names look like photo ids; the authors do not say so themselves.',
    },
    source: 'list',
  },
});
