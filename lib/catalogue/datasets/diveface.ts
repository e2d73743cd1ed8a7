import { defineDataset } from '../schema';

export const diveface = defineDataset({
  id: 'diveface',
  name: 'DiveFace',
  short: 'comparing face recognition across gender and origin',
  subject: 'faces',
  sources: {
    paper: {
      title: 'SensitiveNets: Learning Agnostic Representations with Application to Face Images',
      url: 'https://arxiv.org/abs/1902.00334',
      kind: 'paper',
    },
    readme: {
      title: 'DiveFace: README',
      url: 'https://github.com/BiDAlab/DiveFace/blob/208b53ee318856ab962804a8bb4910621d1b3db6/README.md',
    },
    list: {
      title: 'DiveFace: file lists',
      url: 'https://github.com/BiDAlab/DiveFace/tree/208b53ee318856ab962804a8bb4910621d1b3db6/files',
    },
    discrimination: {
      title:
        'Algorithmic Discrimination: Formulation and Exploration in Deep Learning-based Face Biometrics',
      url: 'https://arxiv.org/abs/1912.01842',
      kind: 'paper',
    },
  },
  year: { value: 2019, source: 'paper', note: 'its lists were published in June 2019' },
  authors: {
    value: ['Aythami Morales', 'Julian Fierrez', 'Ruben Vera-Rodriguez', 'Ruben Tolosana'],
    source: 'readme',
  },
  institutions: {
    value: ['Universidad Autónoma de Madrid'],
    source: 'readme',
    note: 'by the address of its author',
  },
  countries: { value: ['ES'], source: 'readme', note: 'by the address of its author' },
  purpose: {
    value:
      'To train and compare face recognition on equal shares of women and men from three groups of ethnic origin.',
    source: 'readme',
  },
  photos: {
    value: 115_729,
    source: 'list',
    note: 'distinct photos, counted in the published list',
  },
  faces: { value: 139_677, source: 'list', note: 'counted in the published list' },
  members: { value: 6_102, source: 'list', note: 'counted in the published list' },
  people: { value: 24_000, source: 'readme' },
  howFlickr: {
    value: "Its faces were picked from MegaFace's training set, whose photos come from Flickr.",
    source: 'readme',
  },
  licence: { value: 'The list: for non-commercial research.', source: 'readme' },
  status: {
    value: {
      kind: 'public',
      text: 'The file lists are public. The images need a copy of MegaFace, which is no longer given out.',
    },
    source: 'readme',
  },
  paper: {
    value: {
      title: 'SensitiveNets: Learning Agnostic Representations with Application to Face Images',
      venue: 'IEEE Transactions on Pattern Analysis and Machine Intelligence',
      year: 2020,
      arxiv: '1902.00334',
    },
    source: 'readme',
  },
  knownUsers: [
    {
      value: 'Universidad Autónoma de Madrid and Max Planck Institute for Human Development',
      kind: 'trained-or-tested',
      source: 'discrimination',
      note: 'to test how face recognition differs between groups of people',
    },
  ],
  listGives: { value: ['photo', 'nsid'], source: 'list' },
  matchable: { value: { answer: 'yes' }, source: 'list' },
  removal: {
    value: {
      whom: 'Aythami Morales, Universidad Autónoma de Madrid',
      how: 'The project gives this address for questions; it describes no way to take a photo out.',
      email: 'aythami.morales@uam.es',
    },
    source: 'readme',
  },
  parents: [{ value: 'megaface', source: 'readme' }],
  homepage: { value: 'https://github.com/BiDAlab/DiveFace', source: 'readme' },
});
