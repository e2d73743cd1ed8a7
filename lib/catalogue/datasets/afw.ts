import { defineDataset } from '../schema';

export const afw = defineDataset({
  id: 'afw',
  name: 'AFW',
  short: 'finding faces and their landmarks',
  subject: 'faces',
  sources: {
    list: {
      title: 'FaceBoxes.PyTorch: AFW image list',
      url: 'https://github.com/zisianw/FaceBoxes.PyTorch/blob/22efc6a35ce21b53b66ffc8c7a01c293e503df7a/data/AFW/img_list.txt',
    },
    paper: {
      title: 'Face Detection, Pose Estimation, and Landmark Localization in the Wild',
      url: 'https://doi.org/10.1109/CVPR.2012.6248014',
      kind: 'paper',
    },
    wider: {
      title: 'WIDER FACE: A Face Detection Benchmark, on earlier datasets',
      url: 'https://arxiv.org/abs/1511.06523',
      kind: 'paper',
    },
    faceboxes: {
      title: 'FaceBoxes.PyTorch: README',
      url: 'https://github.com/zisianw/FaceBoxes.PyTorch/blob/0751d4c5a32fc1016b428d03eac41d9dbbe0e61c/README.md',
      kind: 'primary',
    },
  },
  fullName: { value: 'Annotated Faces in the Wild', source: 'paper' },
  year: { value: 2012, source: 'paper' },
  authors: { value: ['Xiangxin Zhu', 'Deva Ramanan'], source: 'paper' },
  institutions: { value: ['University of California, Irvine'], source: 'paper' },
  countries: { value: ['US'], source: 'paper' },
  purpose: {
    value: 'To test programs that find faces, their pose and their landmarks.',
    source: 'paper',
  },
  photos: { value: 205, source: 'list', note: 'counted in the published list' },
  faces: { value: 473, source: 'wider', note: 'other sources count 468' },
  howFlickr: { value: 'Its makers obtained the photos from Flickr.', source: 'paper' },
  paper: {
    value: {
      title: 'Face Detection, Pose Estimation, and Landmark Localization in the Wild',
      venue: 'CVPR',
      year: 2012,
      doi: '10.1109/CVPR.2012.6248014',
    },
    source: 'paper',
  },
  knownUsers: [
    {
      value: 'Zisian Wong and Shifeng Zhang, for FaceBoxes',
      kind: 'trained-or-tested',
      source: 'faceboxes',
      note: 'to test a face detector',
    },
  ],
  listGives: { value: ['photo'], source: 'list' },
  matchable: {
    value: {
      answer: 'partly',
      reason: 'The file names look like photo ids; the authors do not say so themselves.',
    },
    source: 'list',
  },
  removal: {
    value: {
      whom: 'Deva Ramanan, then University of California, Irvine',
      how: 'The paper of 2012 gives this address; it describes no way to take a photo out.',
      email: 'dramanan@ics.uci.edu',
    },
    source: 'paper',
  },
  unknown: ['people', 'licence', 'status'],
});
