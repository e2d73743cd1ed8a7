import { defineDataset } from '../schema';

export const googleFec = defineDataset({
  id: 'google-fec',
  name: 'Google FEC',
  sources: {
    paper: {
      title: 'A Compact Embedding for Facial Expression Similarity',
      url: 'https://arxiv.org/abs/1811.11283',
    },
    exposing: { title: 'Exposing.ai: Google FEC', url: 'https://exposing.ai/google_fec' },
  },
  fullName: { value: 'Google Facial Expression Comparison', source: 'exposing' },
  year: { value: 2018, source: 'paper' },
  institutions: { value: ['Google'], source: 'exposing' },
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
      venue: 'arXiv preprint',
      year: 2018,
      arxiv: '1811.11283',
    },
    source: 'paper',
  },
  listGives: { value: ['photo'], source: 'exposing' },
  matchable: { value: { answer: 'yes' }, source: 'exposing' },
});
