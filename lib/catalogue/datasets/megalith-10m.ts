import { defineDataset } from '../schema';

export const megalith10m = defineDataset({
  id: 'megalith-10m',
  name: 'Megalith-10m',
  short: 'training programs on free photos',
  subject: 'general',
  sources: {
    card: {
      title: 'Megalith-10m: dataset card',
      url: 'https://huggingface.co/datasets/madebyollin/megalith-10m/blob/79b2234753e1c7381af43917c9d25354454f8516/README.md',
    },
  },
  purpose: {
    value: 'To train neural networks on photos without copyright. Not made for face recognition.',
    source: 'card',
  },
  photos: { value: 10_000_000, source: 'card', note: 'rounded by its maker' },
  howFlickr: {
    value:
      'Addresses that Flickr gave for photos marked as free of copyright, with some accounts and photos left out.',
    source: 'card',
  },
  licence: { value: 'The list: MIT.', source: 'card' },
  status: { value: { kind: 'public', text: 'Offered on Hugging Face.' }, source: 'card' },
  matchable: {
    value: {
      answer: 'partly',
      reason: 'It lists addresses at Flickr; we have no importer of its table.',
    },
    source: 'card',
  },
  homepage: { value: 'https://huggingface.co/datasets/madebyollin/megalith-10m', source: 'card' },
  unknown: [
    'year',
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
