import { defineDataset } from '../schema';

export const aflw2000 = defineDataset({
  id: 'aflw2000-3d',
  name: 'AFLW2000-3D',
  short: 'finding landmarks in three dimensions',
  subject: 'faces',
  sources: {
    catalog: {
      title: 'TensorFlow Datasets: aflw2k3d',
      url: 'https://www.tensorflow.org/datasets/catalog/aflw2k3d',
    },
    paper: {
      title: 'Face Alignment Across Large Poses: A 3D Solution',
      url: 'https://arxiv.org/abs/1511.07212',
      kind: 'paper',
    },
    sixd: {
      title: '6DRepNet: README',
      url: 'https://github.com/thohemp/6DRepNet/blob/0d4ccab11f49143f3e4638890d0f307f30b070f4/README.MD',
      kind: 'primary',
    },
  },
  year: { value: 2015, source: 'paper' },
  authors: {
    value: ['Xiangyu Zhu', 'Zhen Lei', 'Xiaoming Liu', 'Hailin Shi', 'Stan Z. Li'],
    source: 'paper',
  },
  institutions: {
    value: ['Chinese Academy of Sciences', 'Michigan State University'],
    source: 'paper',
  },
  countries: { value: ['CN', 'US'], source: 'paper' },
  purpose: {
    value: 'To test programs that find facial landmarks in three dimensions.',
    source: 'catalog',
  },
  photos: { value: 2_000, source: 'catalog' },
  howFlickr: { value: 'The first 2,000 images of AFLW, annotated anew.', source: 'paper' },
  status: { value: { kind: 'public', text: 'Offered for download.' }, source: 'catalog' },
  paper: {
    value: {
      title: 'Face Alignment Across Large Poses: A 3D Solution',
      venue: 'arXiv preprint',
      year: 2015,
      arxiv: '1511.07212',
    },
    source: 'catalog',
  },
  knownUsers: [
    {
      value: 'Thorsten Hempel, Ahmed A. Abdelrahman and Ayoub Al-Hamadi, for 6DRepNet',
      kind: 'trained-or-tested',
      source: 'sixd',
      note: 'to test a program that finds how heads are turned',
    },
  ],
  listGives: { value: [], source: 'catalog' },
  matchable: {
    value: {
      answer: 'no',
      reason: 'The images are merely numbered; no photo or member is named.',
    },
    source: 'catalog',
  },
  removal: {
    value: {
      whom: 'Xiangyu Zhu, Chinese Academy of Sciences',
      how: 'The paper gives this address; it describes no way to take a photo out.',
      email: 'xiangyu.zhu@nlpr.ia.ac.cn',
    },
    source: 'paper',
  },
  parents: [{ value: 'aflw', source: 'paper' }],
  unknown: ['faces', 'people', 'licence'],
});
