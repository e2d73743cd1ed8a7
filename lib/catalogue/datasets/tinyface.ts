import { defineDataset } from '../schema';

export const tinyface = defineDataset({
  id: 'tinyface',
  name: 'TinyFace',
  short: 'recognising very small faces',
  subject: 'faces',
  sources: {
    page: {
      title: 'TinyFace: the dataset’s page (read November 2026)',
      url: 'https://qmul-tinyface.github.io/',
      kind: 'primary',
    },
    paper: {
      title: 'Low-Resolution Face Recognition',
      url: 'https://arxiv.org/abs/1811.08965',
      kind: 'paper',
    },
    harvey: {
      title: 'Adam Harvey: Creative Commons Biometrics (read November 2026)',
      url: 'https://ahprojects.com/creative-commons',
      kind: 'study',
    },
    adaface: {
      title: 'AdaFace: README',
      url: 'https://github.com/mk-minchul/AdaFace/blob/01f9fc2f1e1418fb3d334a01ab8f0e6eae4919b3/README.md',
      kind: 'primary',
    },
  },
  year: { value: 2018, source: 'paper' },
  authors: { value: ['Zhiyi Cheng', 'Xiatian Zhu', 'Shaogang Gong'], source: 'paper' },
  institutions: {
    value: ['Queen Mary University of London', 'Vision Semantics'],
    source: 'paper',
  },
  countries: { value: ['GB'], source: 'paper' },
  purpose: {
    value: 'To test face recognition on very small, blurred faces.',
    source: 'paper',
  },
  faces: { value: 169_403, source: 'page' },
  people: { value: 5_139, source: 'page' },
  howFlickr: {
    value: 'Small faces picked from public datasets, MegaFace among them.',
    source: 'harvey',
  },
  status: { value: { kind: 'public', text: 'Offered on its web page.' }, source: 'page' },
  paper: {
    value: {
      title: 'Low-Resolution Face Recognition',
      venue: 'arXiv preprint',
      year: 2018,
      arxiv: '1811.08965',
    },
    source: 'paper',
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
    value: { answer: 'no', reason: 'We know of no published list of its photos.' },
    source: 'paper',
  },
  removal: {
    value: {
      whom: 'Shaogang Gong, Queen Mary University of London',
      how: 'The paper gives this address; it describes no way to take a photo out.',
      email: 's.gong@qmul.ac.uk',
    },
    source: 'paper',
  },
  parents: [{ value: 'megaface', source: 'harvey' }],
  homepage: { value: 'https://qmul-tinyface.github.io/', source: 'page' },
  unknown: ['photos', 'licence', 'listGives'],
});
