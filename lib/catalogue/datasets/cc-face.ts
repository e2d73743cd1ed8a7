import { defineDataset } from '../schema';

export const ccFace = defineDataset({
  id: 'cc-face',
  name: 'CC_face_dataset',
  short: 'finding the faces of babies',
  subject: 'faces',
  sources: {
    readme: {
      title: 'CC_face_dataset: README',
      url: 'https://github.com/KatsunoriWa/CC_face_dataset/blob/042af3ca6b1f0dd66dcf5617d84176ee816cf7a3/README.md',
    },
    list: {
      title: 'CC_face_dataset: urls',
      url: 'https://github.com/KatsunoriWa/CC_face_dataset/tree/e6b2b43c90f995a2128a5a0e6a7eed91588a1c07/urls',
    },
  },
  fullName: { value: 'Creative Commons based face dataset', source: 'readme' },
  purpose: {
    value: 'To find faces, of babies and infants above all, whom most sets of faces lack.',
    source: 'readme',
  },
  flickrPhotos: { value: 541, source: 'list', note: 'counted in the published lists' },
  howFlickr: {
    value: 'Its lists give addresses of images, many of them on Flickr’s servers.',
    source: 'list',
  },
  licence: { value: 'Photos: Creative Commons.', source: 'readme' },
  status: {
    value: { kind: 'public', text: 'The lists of addresses are on GitHub.' },
    source: 'readme',
  },
  listGives: {
    value: ['photo'],
    source: 'list',
    note: 'only where the address is on one of Flickr’s servers',
  },
  matchable: {
    value: {
      answer: 'partly',
      reason: 'It lists addresses; only those on Flickr’s own servers name a photo.',
    },
    source: 'list',
  },
  homepage: { value: 'https://github.com/KatsunoriWa/CC_face_dataset', source: 'readme' },
  unknown: [
    'year',
    'authors',
    'institutions',
    'countries',
    'photos',
    'faces',
    'people',
    'paper',
    'knownUsers',
    'removal',
  ],
});
