import { defineDataset } from '../schema';

export const fsxl = defineDataset({
  id: 'fsxl',
  name: 'FSXL',
  short: 'portraits of people in suits',
  subject: 'faces',
  sources: {
    readme: {
      title: 'fsxl-dataset: README',
      url: 'https://github.com/KorayUlusan/fsxl-dataset/blob/08a116132377ddad0a2bd9aa10bbdea6c8ef3cd3/README.md',
    },
    list: {
      title: 'fsxl-dataset: fsxl-metadata.json',
      url: 'https://github.com/KorayUlusan/fsxl-dataset/blob/323e28b483f6531201ceb84eee36cc26dc3e0f3d/fsxl-metadata.json',
    },
  },
  fullName: { value: 'Flickr-Suits-XL', source: 'readme' },
  year: { value: 2024, source: 'list', note: 'by the dates on which its photos were collected' },
  purpose: {
    value: 'A collection of photos called Flickr-Suits-XL; no source was found that says what for.',
    source: 'readme',
  },
  photos: { value: 5_684, source: 'list', note: 'counted in the published list' },
  members: { value: 608, source: 'list', note: 'counted in the published list' },
  howFlickr: {
    value:
      'Each entry of its list names the photo’s page at Flickr, its licence and the day when it was collected.',
    source: 'list',
  },
  licence: {
    value: 'Photos: free licences, public domain or US government work, each named in the list.',
    source: 'list',
  },
  status: {
    value: { kind: 'public', text: 'The list and the images are on GitHub.' },
    source: 'list',
  },
  listGives: { value: ['photo', 'nsid'], source: 'list' },
  matchable: { value: { answer: 'yes' }, source: 'list' },
  homepage: { value: 'https://github.com/KorayUlusan/fsxl-dataset', source: 'readme' },
  unknown: [
    'authors',
    'institutions',
    'countries',
    'faces',
    'people',
    'paper',
    'knownUsers',
    'removal',
  ],
});
