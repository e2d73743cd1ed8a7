import { defineDataset } from '../schema';

export const googleFec = defineDataset({
  id: 'google-fec',
  name: 'Google FEC',
  short: 'comparing facial expressions',
  subject: 'faces',
  sources: {
    cvpr: {
      title: 'The paper, as published at CVPR 2019',
      url: 'https://doi.org/10.1109/CVPR.2019.00583',
      kind: 'paper',
    },
    paper: {
      title: 'A Compact Embedding for Facial Expression Similarity',
      url: 'https://arxiv.org/abs/1811.11283',
      kind: 'paper',
    },
    exposing: {
      title: 'Exposing.ai: Google FEC',
      url: 'https://exposing.ai/google_fec',
      kind: 'study',
    },
  },
  fullName: { value: 'Google Facial Expression Comparison', source: 'exposing' },
  year: { value: 2018, source: 'paper' },
  authors: { value: ['Raviteja Vemulapalli', 'Aseem Agarwala'], source: 'paper' },
  institutions: { value: ['Google'], source: 'exposing' },
  countries: { value: ['US'], source: 'cvpr' },
  purpose: {
    value: 'To teach programs which facial expressions people find alike.',
    source: 'paper',
  },
  faces: { value: 156_000, source: 'paper', note: 'rounded by the authors' },
  flickrPhotos: { value: 87_517, source: 'exposing' },
  members: { value: 45_382, source: 'exposing' },
  howFlickr: {
    value: 'Its list gives addresses of images; Exposing.ai found the photos on Flickr among them.',
    source: 'exposing',
  },
  status: {
    value: { kind: 'public', text: 'The paper names an address at Google for the download.' },
    source: 'paper',
  },
  paper: {
    value: {
      title: 'A Compact Embedding for Facial Expression Similarity',
      venue: 'CVPR',
      year: 2019,
      doi: '10.1109/CVPR.2019.00583',
      arxiv: '1811.11283',
    },
    source: 'cvpr',
  },
  knownUsers: [
    {
      value: 'Google',
      kind: 'trained-or-tested',
      source: 'paper',
      note: 'its maker, to train a program that compares expressions',
    },
  ],
  listGives: { value: ['photo'], source: 'exposing' },
  matchable: { value: { answer: 'yes' }, source: 'exposing' },
  unknown: ['photos', 'people', 'licence', 'removal'],
});
