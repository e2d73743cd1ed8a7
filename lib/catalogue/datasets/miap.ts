import { defineDataset } from '../schema';

export const miap = defineDataset({
  id: 'miap',
  name: 'MIAP',
  short: 'perceived gender and age of people',
  subject: 'faces',
  sources: {
    announcement: {
      title:
        'Google Research: A Step Toward More Inclusive People Annotations in the Open Images Extended Dataset',
      url: 'https://research.google/blog/a-step-toward-more-inclusive-people-annotations-in-the-open-images-extended-dataset/',
      kind: 'primary',
    },
    paper: {
      title: 'A Step Toward More Inclusive People Annotations for Fairness',
      url: 'https://arxiv.org/abs/2105.02317',
      kind: 'paper',
    },
    page: {
      title: 'Open Images: extended, with MIAP',
      url: 'https://storage.googleapis.com/openimages/web/extended.html',
    },
  },
  fullName: { value: 'More Inclusive Annotations for People', source: 'page' },
  year: { value: 2021, source: 'paper' },
  authors: {
    value: [
      'Candice Schumann',
      'Susanna Ricco',
      'Utsav Prabhu',
      'Vittorio Ferrari',
      'Caroline Pantofaru',
    ],
    source: 'paper',
  },
  institutions: { value: ['Google'], source: 'paper' },
  countries: { value: ['US', 'CH'], source: 'paper' },
  purpose: {
    value:
      'To test whether programs find all people equally well; it adds perceived gender and age to each.',
    source: 'paper',
  },
  photos: {
    value: 100_000,
    source: 'announcement',
    note: 'with people in them; rounded by the source',
  },
  howFlickr: { value: 'Photos of Open Images, annotated anew.', source: 'page' },
  status: {
    value: { kind: 'public', text: 'Offered for download with Open Images.' },
    source: 'page',
  },
  paper: {
    value: {
      title: 'A Step Toward More Inclusive People Annotations for Fairness',
      venue: 'AAAI/ACM Conference on AI, Ethics, and Society',
      year: 2021,
      doi: '10.1145/3461702.3462594',
      arxiv: '2105.02317',
    },
    source: 'paper',
  },
  matchable: {
    value: {
      answer: 'partly',
      reason: 'Its ids lead to photos only through the list of Open Images.',
    },
    source: 'page',
  },
  parents: [{ value: 'open-images', source: 'page' }],
  unknown: ['faces', 'people', 'licence', 'knownUsers', 'listGives', 'removal'],
});
