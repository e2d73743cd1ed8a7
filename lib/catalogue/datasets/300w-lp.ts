import { defineDataset } from '../schema';

export const threeHundredWLp = defineDataset({
  id: '300w-lp',
  name: '300W-LP',
  short: 'finding landmarks in turned faces',
  subject: 'faces',
  sources: {
    catalog: {
      title: 'TensorFlow Datasets: the300w_lp',
      url: 'https://www.tensorflow.org/datasets/catalog/the300w_lp',
    },
    paper: {
      title: 'Face Alignment Across Large Poses: A 3D Solution',
      url: 'https://arxiv.org/abs/1511.07212',
      kind: 'paper',
    },
    names: {
      title: 'tf-hopenet: names of the images of 300W-LP',
      url: 'https://github.com/seokg/tf-hopenet/blob/5b181032154aa4d5618abf3c472156a23528fb37/300W_LP_filename_filtered.txt',
    },
    hopenet: {
      title: 'Hopenet: README',
      url: 'https://github.com/natanielruiz/deep-head-pose/blob/01e209d4cbdf8914e69c46f387e48144019b91da/README.md',
      kind: 'primary',
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
    value: 'To find landmarks in faces seen from the side.',
    source: 'catalog',
  },
  faces: { value: 61_225, source: 'catalog', note: 'turned copies of fewer photos' },
  howFlickr: {
    value:
      'Faces of 300-W, turned by computer: 37,676 from HELEN, 5,207 from AFW, 16,556 from LFPW and 1,786 from IBUG.',
    source: 'catalog',
  },
  status: { value: { kind: 'public', text: 'Offered for download.' }, source: 'catalog' },
  paper: {
    value: {
      title: 'Face Alignment Across Large Poses: A 3D Solution',
      venue: 'CVPR',
      year: 2016,
      arxiv: '1511.07212',
    },
    source: 'paper',
  },
  knownUsers: [
    {
      value: 'Nataniel Ruiz, Eunji Chong and James M. Rehg, for Hopenet',
      kind: 'trained-or-tested',
      source: 'hopenet',
      note: 'to train a program that finds how heads are turned',
    },
    {
      value: 'Thorsten Hempel, Ahmed A. Abdelrahman and Ayoub Al-Hamadi, for 6DRepNet',
      kind: 'trained-or-tested',
      source: 'sixd',
      note: 'to train a program that finds how heads are turned',
    },
  ],
  listGives: {
    value: ['photo'],
    source: 'names',
    note: 'only where the image came from HELEN or AFW',
  },
  matchable: {
    value: {
      answer: 'partly',
      reason:
        'Images from HELEN and AFW keep the number that looks like a photo id; those from LFPW and IBUG are numbered anew.',
    },
    source: 'names',
  },
  removal: {
    value: {
      whom: 'Xiangyu Zhu, Chinese Academy of Sciences',
      how: 'The paper gives this address; it describes no way to take a photo out.',
      email: 'xiangyu.zhu@nlpr.ia.ac.cn',
    },
    source: 'paper',
  },
  parents: [{ value: '300-w', source: 'catalog' }],
  unknown: ['photos', 'people', 'licence'],
});
