import { defineDataset } from '../schema';

export const ijbC = defineDataset({
  id: 'ijb-c',
  name: 'IJB-C',
  short: 'testing face recognition',
  subject: 'faces',
  sources: {
    aiaaic: {
      title: 'AIAAIC: IARPA Janus Benchmark-C dataset',
      url: 'https://www.aiaaic.org/aiaaic-repository/ai-algorithmic-and-automation-incidents/iarpa-janus-benchmark-c-ijp-c-dataset',
    },
    nist: {
      title: 'NIST: Face Challenges',
      url: 'https://www.nist.gov/itl/iad/ig/face-challenges',
    },
    noblis: {
      title: 'Noblis: IARPA Janus Benchmark–C: Face Dataset and Protocol',
      url: 'https://noblis.org/noblis-contributes-to-ieee-peer-reviewed-biometrics-research/',
    },
    adaface: {
      title: 'AdaFace: README',
      url: 'https://github.com/mk-minchul/AdaFace/blob/01f9fc2f1e1418fb3d334a01ab8f0e6eae4919b3/README.md',
    },
  },
  fullName: { value: 'IARPA Janus Benchmark C', source: 'noblis' },
  year: { value: 2017, source: 'aiaaic' },
  institutions: {
    value: [
      'Noblis',
      'Michigan State University',
      'National Institute of Standards and Technology',
    ],
    source: 'noblis',
  },
  countries: { value: ['US'], source: 'aiaaic' },
  purpose: {
    value:
      'To test face recognition as it is used in practice, on photos and videos taken without its needs in mind.',
    source: 'noblis',
  },
  photos: { value: 21_294, source: 'aiaaic' },
  faces: { value: 138_000, source: 'nist', note: 'rounded by NIST' },
  people: { value: 3_531, source: 'aiaaic' },
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
      source: 'adaface',
      note: 'to test face recognition',
    },
    { value: 'National University of Defense Technology, China', source: 'aiaaic' },
    { value: 'NEC', source: 'aiaaic' },
    { value: 'SenseTime', source: 'aiaaic' },
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
