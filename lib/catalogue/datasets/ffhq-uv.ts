import { defineDataset } from '../schema';

export const ffhqUv = defineDataset({
  id: 'ffhq-uv',
  name: 'FFHQ-UV',
  sources: {
    readme: {
      title: 'FFHQ-UV: README',
      url: 'https://github.com/csbhr/FFHQ-UV/blob/003b4ab20649f79fa0b6a536a9f9a1668a3fa7f9/README.md',
    },
    files: {
      title: 'FFHQ-UV: dataset description',
      url: 'https://github.com/csbhr/FFHQ-UV/blob/main/README_dataset.md',
    },
  },
  year: { value: 2022, source: 'readme' },
  authors: {
    value: ['Haoran Bai', 'Di Kang', 'Haoxian Zhang', 'Jinshan Pan', 'Linchao Bao'],
    source: 'readme',
  },
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
  listGives: { value: [], source: 'files', note: 'it gives the numbers of FFHQ' },
  matchable: {
    value: {
      answer: 'partly',
      reason: 'Its numbers lead to photos only through the list of FFHQ.',
    },
    source: 'files',
  },
  parents: [{ value: 'ffhq', source: 'readme' }],
  homepage: { value: 'https://github.com/csbhr/FFHQ-UV', source: 'readme' },
});
