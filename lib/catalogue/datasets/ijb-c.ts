import { defineDataset } from '../schema';

export const ijbC = defineDataset({
  id: 'ijb-c',
  name: 'IJB-C',
  short: 'testing face recognition',
  subject: 'faces',
  sources: {
    release: {
      title: 'NIST: IARPA Janus Benchmark C, documentation of December 2017, a copy',
      url: 'https://vdocuments.mx/iarpa-janus-benchmark-c-nistgov-janus-benchmark-c-december-11-2017-contents.html',
      kind: 'primary',
    },
    ft: {
      title: 'Financial Times, 19 April 2019: Who’s using your face?',
      url: 'https://www.ft.com/content/cf19b956-60a2-11e9-b285-3acd5d43599e',
      kind: 'news',
    },
    aiaaic: {
      title: 'AIAAIC: IARPA Janus Benchmark-C dataset (read November 2026)',
      url: 'https://www.aiaaic.org/aiaaic-repository/ai-algorithmic-and-automation-incidents/iarpa-janus-benchmark-c-ijp-c-dataset',
      kind: 'study',
    },
    nist: {
      title: 'NIST: Face Challenges',
      url: 'https://www.nist.gov/itl/iad/ig/face-challenges',
      kind: 'primary',
    },
    noblis: {
      title: 'Noblis: IARPA Janus Benchmark–C: Face Dataset and Protocol',
      url: 'https://noblis.org/noblis-contributes-to-ieee-peer-reviewed-biometrics-research/',
      kind: 'primary',
    },
    adaface: {
      title: 'AdaFace: README',
      url: 'https://github.com/mk-minchul/AdaFace/blob/01f9fc2f1e1418fb3d334a01ab8f0e6eae4919b3/README.md',
      kind: 'primary',
    },
  },
  fullName: { value: 'IARPA Janus Benchmark C', source: 'noblis' },
  year: { value: 2017, source: 'release' },
  institutions: {
    value: [
      'Noblis',
      'Michigan State University',
      'National Institute of Standards and Technology',
    ],
    source: 'noblis',
  },
  countries: { value: ['US'], source: 'ft' },
  purpose: {
    value:
      'To test face recognition as it is used in practice, on photos and videos taken without its needs in mind.',
    source: 'noblis',
  },
  photos: { value: 21_294, source: 'aiaaic', note: 'still photos with faces; videos not counted' },
  faces: {
    value: 138_000,
    source: 'nist',
    note: 'images with faces, stills and frames of videos; NIST counts 10,000 without a face besides; rounded by NIST',
  },
  people: { value: 3_531, source: 'noblis', note: '1,661 new and the 1,870 of IJB-B' },
  howFlickr: {
    value: 'Made of photos from Flickr and Wikimedia and stills from videos on YouTube.',
    source: 'aiaaic',
  },
  status: {
    value: {
      kind: 'withdrawn',
      since: '2023-03-14',
      text: 'NIST stopped giving it out on 14 March 2023, together with IJB-A and IJB-B.',
    },
    source: 'nist',
  },
  paper: {
    value: {
      title: 'IARPA Janus Benchmark – C: Face Dataset and Protocol',
      venue: 'International Conference on Biometrics',
      year: 2018,
    },
    source: 'noblis',
  },
  knownUsers: [
    {
      value: 'Minchul Kim, Anil K. Jain and Xiaoming Liu, for AdaFace',
      kind: 'trained-or-tested',
      source: 'adaface',
      note: 'to test face recognition',
    },
  ],
  matchable: {
    value: {
      answer: 'partly',
      reason:
        'It is no longer given out, and we know of no public list of its photos. A list that somebody holds can be read.',
    },
    source: 'nist',
  },
  unknown: ['authors', 'licence', 'listGives', 'removal'],
});
