import { defineDataset } from '../schema';

export const facescrub = defineDataset({
  id: 'facescrub',
  name: 'FaceScrub',
  short: 'cleaning collections of faces',
  subject: 'faces',
  sources: {
    request: {
      title: 'FaceScrub: the page of its makers',
      url: 'https://vintage.winklerbros.net/facescrub.html',
      kind: 'primary',
    },
    paper: {
      title: 'A data-driven approach to cleaning large face datasets',
      url: 'https://doi.org/10.1109/ICIP.2014.7025068',
      kind: 'paper',
    },
    exposing: {
      title: 'Exposing.ai: FaceScrub',
      url: 'https://exposing.ai/face_scrub',
      kind: 'study',
    },
    dlib: {
      title: 'dlib-models: README',
      url: 'https://github.com/davisking/dlib-models/blob/04d09a56990e5bc487d2bdd5a1f81471aa6f8350/README.md',
      kind: 'primary',
    },
  },
  year: { value: 2014, source: 'paper' },
  authors: { value: ['Hong-Wei Ng', 'Stefan Winkler'], source: 'paper' },
  institutions: {
    value: ['Advanced Digital Sciences Center, University of Illinois at Urbana-Champaign'],
    source: 'paper',
  },
  countries: { value: ['SG'], source: 'paper' },
  purpose: {
    value: 'To study how a large collection of faces of public figures can be cleaned by computer.',
    source: 'exposing',
  },
  faces: { value: 141_130, source: 'exposing', note: 'as collected; a smaller release is in use' },
  people: { value: 695, source: 'exposing', note: 'public figures' },
  flickrPhotos: { value: 211, source: 'exposing' },
  howFlickr: {
    value: 'An image search for the names of public figures also turned up photos on Flickr.',
    source: 'exposing',
  },
  paper: {
    value: {
      title: 'A data-driven approach to cleaning large face datasets',
      venue: 'IEEE International Conference on Image Processing',
      year: 2014,
      doi: '10.1109/ICIP.2014.7025068',
    },
    source: 'paper',
  },
  knownUsers: [
    {
      value: 'Davis King, for dlib',
      kind: 'trained-or-tested',
      source: 'dlib',
      note: 'with VGG Face about half of the 3 million faces that its face recognition was trained on',
    },
  ],
  listGives: {
    value: ['photo'],
    source: 'exposing',
    note: 'only where the address is on one of Flickr’s servers',
  },
  matchable: {
    value: {
      answer: 'partly',
      reason: 'It lists addresses; only the few on Flickr’s own servers name a photo.',
    },
    source: 'exposing',
  },
  status: {
    value: { kind: 'on-request', text: 'Its list is given out on request.' },
    source: 'request',
  },
  homepage: { value: 'https://vintage.winklerbros.net/facescrub.html', source: 'request' },
  unknown: ['photos', 'licence', 'removal'],
});
