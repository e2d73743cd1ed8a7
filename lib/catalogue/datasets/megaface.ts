import { defineDataset } from '../schema';

export const megaface = defineDataset({
  id: 'megaface',
  name: 'MegaFace',
  short: 'face recognition among a million',
  subject: 'faces',
  sources: {
    paper: {
      title: 'The MegaFace Benchmark: 1 Million Faces for Recognition at Scale',
      url: 'https://arxiv.org/abs/1512.00596',
    },
    mf2: {
      title: 'Level Playing Field for Million Scale Face Recognition',
      url: 'https://arxiv.org/abs/1705.00393',
    },
    megapixels: { title: 'MegaPixels: MegaFace', url: 'https://megapixels.cc/megaface/' },
    difPage: { title: 'Exposing.ai: IBM Diversity in Faces', url: 'https://exposing.ai/ibm_dif' },
    diveface: {
      title: 'DiveFace: README',
      url: 'https://github.com/BiDAlab/DiveFace/blob/208b53ee318856ab962804a8bb4910621d1b3db6/README.md',
    },
    divefaceList: {
      title: 'DiveFace: file lists, which keep the names of MegaFace’s files',
      url: 'https://github.com/BiDAlab/DiveFace/tree/208b53ee318856ab962804a8bb4910621d1b3db6/files',
    },
  },
  year: { value: 2015, source: 'paper' },
  authors: {
    value: ['Ira Kemelmacher-Shlizerman', 'Steve Seitz', 'Daniel Miller', 'Evan Brossard'],
    source: 'paper',
    note: 'the training set, called MF2: Aaron Nech and Ira Kemelmacher-Shlizerman, 2017',
  },
  institutions: { value: ['University of Washington'], source: 'paper' },
  countries: { value: ['US'], source: 'paper' },
  purpose: {
    value:
      'To test how well face recognition finds one person among a million strangers, and to train it on the same photos for all.',
    source: 'mf2',
  },
  photos: { value: 3_311_471, source: 'megapixels' },
  faces: { value: 4_753_320, source: 'megapixels', note: 'the training set' },
  people: {
    value: 672_057,
    source: 'megapixels',
    note: 'the training set; people were told apart by computer',
  },
  members: { value: 48_383, source: 'megapixels' },
  howFlickr: {
    value: 'All photos come from Flickr. They carried Creative Commons licences.',
    source: 'megapixels',
  },
  licence: {
    value:
      'Photos: Creative Commons. By MegaPixels’ count 69 % of the licences do not allow commercial use.',
    source: 'megapixels',
  },
  status: {
    value: {
      kind: 'withdrawn',
      text: 'The University of Washington no longer gives it out.',
    },
    source: 'diveface',
  },
  paper: {
    value: {
      title: 'The MegaFace Benchmark: 1 Million Faces for Recognition at Scale',
      venue: 'CVPR',
      year: 2016,
      arxiv: '1512.00596',
    },
    source: 'paper',
  },
  knownUsers: [
    { value: 'Alibaba', source: 'megapixels' },
    { value: 'Amazon', source: 'megapixels' },
    { value: 'CyberLink', source: 'megapixels' },
    { value: 'Google', source: 'megapixels' },
    { value: 'IntelliVision', source: 'megapixels' },
    { value: 'Mitsubishi', source: 'megapixels' },
    { value: 'NtechLab', source: 'megapixels' },
    { value: 'Orion Star Technology', source: 'megapixels' },
    { value: 'Philips', source: 'megapixels' },
    { value: 'Samsung', source: 'megapixels' },
    { value: 'SenseTime', source: 'megapixels' },
    { value: 'Sogou', source: 'megapixels' },
    { value: 'Tencent', source: 'megapixels' },
    { value: 'Vision Semantics', source: 'megapixels' },
  ],
  listGives: {
    value: ['photo', 'nsid'],
    source: 'divefaceList',
    note: 'folders are named after the member, files after the photo',
  },
  matchable: {
    value: {
      answer: 'partly',
      reason: 'The list names members and photos, but the full list is no longer offered.',
    },
    source: 'diveface',
  },
  parents: [{ value: 'yfcc100m', source: 'difPage' }],
  unknown: ['removal'],
});
