import { defineDataset } from '../schema';

export const meglass = defineDataset({
  id: 'meglass',
  name: 'MeGlass',
  short: 'face recognition of people with glasses',
  subject: 'faces',
  sources: {
    readme: {
      title: 'MeGlass: README',
      url: 'https://github.com/cleardusk/MeGlass/blob/0fddc82da6170ea7d37deaafbdb4b6b45c673847/README.md',
    },
    list: {
      title: 'MeGlass: meta.txt',
      url: 'https://github.com/cleardusk/MeGlass/blob/c0e4d22ec01676cc0a873974e8b7604aa85b6821/meta.txt',
    },
    paper: {
      title: 'Face Synthesis for Eyeglass-Robust Face Recognition',
      url: 'https://arxiv.org/abs/1806.01196',
    },
  },
  year: { value: 2018, source: 'paper' },
  authors: { value: ['Jianzhu Guo', 'Xiangyu Zhu', 'Zhen Lei', 'Stan Z. Li'], source: 'paper' },
  institutions: {
    value: [
      'Institute of Automation, Chinese Academy of Sciences',
      'University of Chinese Academy of Sciences',
    ],
    source: 'paper',
  },
  countries: { value: ['CN'], source: 'paper' },
  purpose: {
    value: 'To test face recognition of people with and without glasses.',
    source: 'readme',
  },
  photos: { value: 46_986, source: 'list', note: 'distinct photos, counted in the published list' },
  faces: { value: 47_917, source: 'readme' },
  people: { value: 1_710, source: 'readme' },
  members: { value: 1_565, source: 'list', note: 'counted in the published list' },
  howFlickr: {
    value: 'Its faces were selected and cleaned from MegaFace, whose photos come from Flickr.',
    source: 'readme',
  },
  status: {
    value: { kind: 'public', text: 'The list is on GitHub, the images on Google Drive and Baidu.' },
    source: 'readme',
  },
  paper: {
    value: {
      title: 'Face Synthesis for Eyeglass-Robust Face Recognition',
      venue: 'arXiv preprint',
      year: 2018,
      arxiv: '1806.01196',
    },
    source: 'paper',
  },
  listGives: { value: ['photo', 'nsid'], source: 'list' },
  matchable: { value: { answer: 'yes' }, source: 'list' },
  parents: [{ value: 'megaface', source: 'readme' }],
  homepage: { value: 'https://github.com/cleardusk/MeGlass', source: 'readme' },
  unknown: ['licence', 'knownUsers', 'removal'],
});
