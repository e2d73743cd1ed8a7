import { defineDataset } from '../schema';

export const coyo700m = defineDataset({
  id: 'coyo-700m',
  name: 'COYO-700M',
  short: 'images together with words',
  subject: 'general',
  sources: {
    card: {
      title: 'COYO-700M: dataset card',
      url: 'https://huggingface.co/datasets/kakaobrain/coyo-700m/blob/4c7822c73f1be4e6b48e15a8c7d1a99ae92b3f9f/README.md',
    },
    repository: {
      title: 'coyo-dataset: README (read November 2026)',
      url: 'https://github.com/kakaobrain/coyo-dataset',
    },
  },
  year: { value: 2022, source: 'repository' },
  purpose: {
    value:
      'To train large models on images and the words beside them. It counts the faces in each image.',
    source: 'card',
  },
  photos: {
    value: 747_000_000,
    source: 'card',
    note: 'images of any origin; rounded by its makers',
  },
  howFlickr: {
    value: 'Images all over the web, by the addresses in a crawl of it, which may be Flickr’s.',
    source: 'repository',
  },
  licence: { value: 'The list: CC BY 4.0.', source: 'card' },
  status: { value: { kind: 'public', text: 'Offered on Hugging Face.' }, source: 'card' },
  matchable: {
    value: {
      answer: 'partly',
      reason:
        'It lists addresses; only those on Flickr’s own servers would name a photo, and we have no importer of its table.',
    },
    source: 'card',
  },
  homepage: { value: 'https://huggingface.co/datasets/kakaobrain/coyo-700m', source: 'card' },
  unknown: [
    'authors',
    'institutions',
    'countries',
    'faces',
    'people',
    'paper',
    'knownUsers',
    'listGives',
    'removal',
  ],
});
