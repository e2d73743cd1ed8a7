import { defineDataset } from '../schema';

export const aflw = defineDataset({
  id: 'aflw',
  name: 'AFLW',
  short: 'finding faces and their landmarks',
  subject: 'faces',
  sources: {
    paper: {
      title:
        'Annotated Facial Landmarks in the Wild: A large-scale, real-world database for facial landmark localization',
      url: 'https://doi.org/10.1109/ICCVW.2011.6130513',
      kind: 'paper',
    },
    access: {
      title: 'takiyu/hyperface, issue 1: how AFLW is obtained',
      url: 'https://github.com/takiyu/hyperface/issues/1',
    },
    merlRav: {
      title: 'MERL-RAV Dataset: README, which names AFLW’s files',
      url: 'https://github.com/abhi1kumar/MERL-RAV_dataset/blob/01de4496553c33094614946dbaf4957cf801d00f/README.md',
    },
    dlib: {
      title: 'dlib-models: README',
      url: 'https://github.com/davisking/dlib-models/blob/04d09a56990e5bc487d2bdd5a1f81471aa6f8350/README.md',
      kind: 'primary',
    },
    farl: {
      title: 'FaRL: README',
      url: 'https://github.com/FacePerceiver/FaRL/blob/00681de687ac62e7fa14388524c54f5be6b3b8a1/README.md',
      kind: 'primary',
    },
  },
  fullName: { value: 'Annotated Facial Landmarks in the Wild', source: 'paper' },
  year: { value: 2011, source: 'paper' },
  authors: {
    value: ['Martin Köstinger', 'Paul Wohlhart', 'Peter M. Roth', 'Horst Bischof'],
    source: 'paper',
  },
  institutions: { value: ['Graz University of Technology'], source: 'paper' },
  countries: { value: ['AT'], source: 'paper' },
  purpose: {
    value: 'To find faces, their pose and their landmarks, as a step towards face recognition.',
    source: 'paper',
  },
  photos: { value: 21_997, source: 'paper' },
  faces: { value: 25_993, source: 'paper' },
  howFlickr: { value: 'All images were gathered from Flickr.', source: 'paper' },
  status: {
    value: { kind: 'on-request', text: 'Given out to those who write to its owners.' },
    source: 'access',
  },
  paper: {
    value: {
      title:
        'Annotated Facial Landmarks in the Wild: A large-scale, real-world database for facial landmark localization',
      venue: 'ICCV Workshops',
      year: 2011,
      doi: '10.1109/ICCVW.2011.6130513',
    },
    source: 'paper',
  },
  knownUsers: [
    {
      value: 'Davis King, for dlib',
      kind: 'trained-or-tested',
      source: 'dlib',
      note: 'some of the faces that its face detector was trained on',
    },
    {
      value: 'Microsoft, for FaRL',
      kind: 'trained-or-tested',
      source: 'farl',
      note: 'to train and test the search for landmarks',
    },
  ],
  listGives: { value: [], source: 'merlRav' },
  matchable: {
    value: {
      answer: 'no',
      reason: 'Its files are merely numbered; no photo or member is named.',
    },
    source: 'merlRav',
  },
  removal: {
    value: {
      whom: 'Its owners at Graz University of Technology',
      how: 'They give it out to those who write to them, as its page says; it is not known how a photo is taken out.',
      url: 'https://www.tugraz.at/institute/icg/research/team-bischof/lrs/downloads/aflw/',
    },
    source: 'access',
  },
  homepage: {
    value: 'https://www.tugraz.at/institute/icg/research/team-bischof/lrs/downloads/aflw/',
    source: 'merlRav',
  },
  unknown: ['people', 'licence'],
});
