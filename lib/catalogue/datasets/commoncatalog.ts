import { defineDataset } from '../schema';

export const commoncatalog = defineDataset({
  id: 'commoncatalog',
  name: 'CommonCatalog',
  short: 'generating pictures from words',
  subject: 'general',
  sources: {
    card: {
      title: 'CommonCatalog CC-BY: dataset card (read November 2026)',
      url: 'https://huggingface.co/datasets/common-canvas/commoncatalog-cc-by/blob/main/README.md',
    },
    nd: {
      title: 'CommonCatalog CC-BY-NC-ND: dataset card',
      url: 'https://huggingface.co/datasets/common-canvas/commoncatalog-cc-by-nc-nd/blob/ab32f26621adfbc8f9b8011119129028d23a91a5/README.md',
    },
    paper: {
      title: 'CommonCanvas: An Open Diffusion Model Trained with Creative-Commons Images',
      url: 'https://arxiv.org/abs/2310.16825',
    },
  },
  year: { value: 2023, source: 'paper' },
  authors: {
    value: [
      'Aaron Gokaslan',
      'A. Feder Cooper',
      'Jasmine Collins',
      'Landan Seguin',
      'Austin Jacobson',
      'Mihir Patel',
      'Jonathan Frankle',
      'Cory Stephenson',
      'Volodymyr Kuleshov',
    ],
    source: 'paper',
  },
  purpose: {
    value: 'To train programs that make pictures from words. Not made for face recognition.',
    source: 'paper',
  },
  howFlickr: {
    value:
      'Photos of YFCC100M, under Creative Commons licences, with captions written by a program.',
    source: 'nd',
  },
  licence: { value: 'Photos: Creative Commons; there is a part for each licence.', source: 'card' },
  status: { value: { kind: 'public', text: 'Offered on Hugging Face.' }, source: 'card' },
  paper: {
    value: {
      title: 'CommonCanvas: An Open Diffusion Model Trained with Creative-Commons Images',
      venue: 'arXiv preprint',
      year: 2023,
      arxiv: '2310.16825',
    },
    source: 'paper',
  },
  matchable: {
    value: {
      answer: 'partly',
      reason:
        'Its tables name photos and members, together with the images; we have no importer of them.',
    },
    source: 'card',
  },
  parents: [{ value: 'yfcc100m', source: 'nd' }],
  homepage: {
    value: 'https://huggingface.co/collections/common-canvas/commoncatalog',
    source: 'card',
  },
  unknown: [
    'institutions',
    'countries',
    'photos',
    'faces',
    'people',
    'knownUsers',
    'listGives',
    'removal',
  ],
});
