import { defineDataset } from '../schema';

export const yfcc100m = defineDataset({
  id: 'yfcc100m',
  name: 'YFCC100M',
  short: 'a large collection for research',
  subject: 'general',
  sources: {
    paper: {
      title: 'YFCC100M: The New Data in Multimedia Research',
      url: 'https://arxiv.org/abs/1503.01817',
    },
    downloader: {
      title: 'YFCC100M Downloader: README',
      url: 'https://github.com/chi0tzp/YFCC100M-Downloader',
    },
    clip: {
      title: 'CLIP: the YFCC100M subset',
      url: 'https://github.com/openai/CLIP/blob/main/data/yfcc100m.md',
    },
    harvey: {
      title: 'Adam Harvey: Creative Commons Biometrics',
      url: 'https://ahprojects.com/creative-commons',
    },
    registry: {
      title: 'Registry of Open Data on AWS: Multimedia Commons',
      url: 'https://github.com/awslabs/open-data-registry/blob/08394c586e39700eb29e3c25939bcdd81a270d2b/datasets/multimedia-commons.yaml',
    },
    lbsn: {
      title: 'VGIscience: the YFCC100M dataset, with its columns',
      url: 'https://lbsn.vgiscience.org/tutorial/yfcc-introduction',
    },
  },
  fullName: { value: 'Yahoo Flickr Creative Commons 100 Million', source: 'paper' },
  year: { value: 2014, source: 'harvey' },
  authors: {
    value: [
      'Bart Thomee',
      'David A. Shamma',
      'Gerald Friedland',
      'Benjamin Elizalde',
      'Karl Ni',
      'Douglas Poland',
      'Damian Borth',
      'Li-Jia Li',
    ],
    source: 'paper',
  },
  institutions: {
    value: [
      'Yahoo Labs',
      'International Computer Science Institute',
      'Lawrence Livermore National Laboratory',
    ],
    source: 'paper',
  },
  countries: { value: ['US'], source: 'paper' },
  purpose: {
    value:
      'To give researchers a large collection of photos and videos. Not a set of faces, but the origin of many.',
    source: 'paper',
  },
  photos: { value: 99_200_000, source: 'downloader', note: 'rounded; videos not counted' },
  howFlickr: {
    value: 'All of it comes from Flickr: photos and videos under Creative Commons licences.',
    source: 'downloader',
  },
  licence: { value: 'Photos: Creative Commons licences.', source: 'downloader' },
  status: {
    value: {
      kind: 'public',
      text: 'A copy of its photos and videos lies in a store of Amazon’s, kept by Multimedia Commons.',
    },
    source: 'registry',
  },
  paper: {
    value: {
      title: 'YFCC100M: The New Data in Multimedia Research',
      venue: 'Communications of the ACM',
      year: 2016,
      doi: '10.1145/2812802',
      arxiv: '1503.01817',
    },
    source: 'paper',
  },
  knownUsers: [
    { value: 'OpenAI', source: 'clip', note: '14,829,396 photos, to train a version of CLIP' },
  ],
  listGives: { value: ['photo', 'nsid'], source: 'lbsn' },
  matchable: {
    value: {
      answer: 'partly',
      reason:
        'It lists every photo, with or without a face, so by itself it says nothing of faces.',
    },
    source: 'clip',
  },
  removal: {
    value: {
      whom: 'Multimedia Commons, International Computer Science Institute',
      how: 'The keepers of the copy at Amazon give this address; they describe no way to take a photo out.',
      email: 'multimedia-commons@icsi.berkeley.edu',
    },
    source: 'registry',
  },
  unknown: ['faces', 'people'],
});
