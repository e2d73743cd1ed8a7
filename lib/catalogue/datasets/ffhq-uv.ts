import { defineDataset } from '../schema';

export const ffhqUv = defineDataset({
  id: 'ffhq-uv',
  name: 'FFHQ-UV',
  short: 'three-dimensional models of faces',
  subject: 'faces',
  sources: {
    paper: {
      title: 'FFHQ-UV: Normalized Facial UV-Texture Dataset for 3D Face Reconstruction',
      url: 'https://arxiv.org/abs/2211.13874',
      kind: 'paper',
    },
    readme: {
      title: 'FFHQ-UV: README',
      url: 'https://github.com/csbhr/FFHQ-UV/blob/003b4ab20649f79fa0b6a536a9f9a1668a3fa7f9/README.md',
    },
    files: {
      title: 'FFHQ-UV: dataset description',
      url: 'https://github.com/csbhr/FFHQ-UV/blob/0b38741ea095be20047a752d91d615834719cc8e/README_dataset.md',
    },
    ffhq: {
      title: 'Flickr-Faces-HQ: README, on privacy (read November 2026)',
      url: 'https://github.com/NVlabs/ffhq-dataset#privacy',
    },
  },
  year: { value: 2022, source: 'readme' },
  authors: {
    value: ['Haoran Bai', 'Di Kang', 'Haoxian Zhang', 'Jinshan Pan', 'Linchao Bao'],
    source: 'readme',
  },
  institutions: {
    value: ['Nanjing University of Science and Technology', 'Tencent AI Lab'],
    source: 'paper',
  },
  countries: { value: ['CN'], source: 'paper', note: 'of the university' },
  purpose: {
    value: 'To build three-dimensional models of faces with their skin texture.',
    source: 'readme',
  },
  faces: { value: 54_165, source: 'readme', note: 'texture maps' },
  howFlickr: {
    value: 'Skin textures computed from altered copies of the faces in FFHQ.',
    source: 'readme',
  },
  status: { value: { kind: 'public', text: 'A script downloads it.' }, source: 'readme' },
  paper: {
    value: {
      title: 'FFHQ-UV: Normalized Facial UV-Texture Dataset for 3D Face Reconstruction',
      venue: 'arXiv preprint',
      year: 2022,
      arxiv: '2211.13874',
    },
    source: 'readme',
  },
  listGives: { value: [], source: 'files', note: 'its meta-info.json gives an index in FFHQ' },
  matchable: {
    value: {
      answer: 'partly',
      reason:
        'Its own numbers are shuffled. The index in FFHQ that its metadata gives leads to photos through the list of FFHQ; some 1,000 textures have none.',
    },
    source: 'files',
  },
  removal: {
    value: {
      whom: 'NVIDIA, for the photo it was made from',
      how: 'Follow the instructions of FFHQ. FFHQ-UV itself describes no way to take a face out.',
      url: 'https://github.com/NVlabs/ffhq-dataset#privacy',
    },
    source: 'ffhq',
  },
  parents: [{ value: 'ffhq', source: 'readme' }],
  homepage: { value: 'https://github.com/csbhr/FFHQ-UV', source: 'readme' },
  unknown: ['photos', 'people', 'licence', 'knownUsers'],
});
