import { defineDataset } from '../schema';

export const lapa = defineDataset({
  id: 'lapa',
  name: 'LaPa',
  short: 'finding the parts of a face',
  subject: 'faces',
  sources: {
    preprint: {
      title:
        'A High-Efficiency Framework for Constructing Large-Scale Face Parsing Benchmark, 13 May 2019',
      url: 'https://deepai.org/publication/a-high-efficiency-framework-for-constructing-large-scale-face-parsing-benchmark',
      kind: 'paper',
    },
    readme: {
      title: 'lapa-dataset: README (read November 2026)',
      url: 'https://github.com/JDAI-CV/lapa-dataset',
    },
    paper: {
      title: 'A New Dataset and Boundary-Attention Semantic Segmentation for Face Parsing, a copy',
      url: 'https://vdocuments.mx/a-new-dataset-and-boundary-attention-semantic-segmentation-maps-are-merged-hierarchically.html',
    },
  },
  fullName: { value: 'Landmark guided face Parsing dataset', source: 'readme' },
  year: { value: 2019, source: 'preprint', note: 'as a preprint; at AAAI in 2020' },
  authors: {
    value: ['Yinglu Liu', 'Hailin Shi', 'Hao Shen', 'Yue Si', 'Xiaobo Wang', 'Tao Mei'],
    source: 'readme',
  },
  institutions: { value: ['JD AI'], source: 'paper' },
  countries: { value: ['CN'], source: 'paper' },
  purpose: {
    value: 'To teach programs to find the parts of a face: skin, hair, eyes, lips.',
    source: 'readme',
  },
  photos: { value: 22_000, source: 'readme', note: 'rounded by the authors' },
  howFlickr: {
    value: 'Its images come from MegaFace and 300W-LP, whose photos come from Flickr.',
    source: 'paper',
  },
  licence: {
    value: 'For non-commercial purposes, such as research, teaching or personal experiments.',
    source: 'readme',
  },
  status: {
    value: { kind: 'public', text: 'Offered for download, under terms.' },
    source: 'readme',
  },
  paper: {
    value: {
      title: 'A New Dataset and Boundary-Attention Semantic Segmentation for Face Parsing',
      venue: 'AAAI',
      year: 2020,
    },
    source: 'readme',
  },
  listGives: {
    value: ['photo'],
    source: 'readme',
    note: 'the names of its files; that they hold photo ids is inferred',
  },
  matchable: {
    value: {
      answer: 'partly',
      reason:
        'It has no list; the names of the files in its archive hold photo ids where they come from MegaFace, AFW or HELEN.',
    },
    source: 'readme',
  },
  parents: [
    { value: 'megaface', source: 'paper' },
    { value: '300w-lp', source: 'paper' },
  ],
  homepage: { value: 'https://github.com/JDAI-CV/lapa-dataset', source: 'readme' },
  unknown: ['faces', 'people', 'knownUsers', 'removal'],
});
