import { defineDataset } from '../schema';

export const rafDb = defineDataset({
  id: 'raf-db',
  name: 'RAF-DB',
  short: 'guessing what faces express',
  subject: 'faces',
  sources: {
    paper: {
      title:
        'Reliable Crowdsourcing and Deep Locality-Preserving Learning for Expression Recognition in the Wild, a copy',
      url: 'https://fdocuments.net/document/reliable-crowdsourcing-and-deep-locality-preserving-learning-for-2017-05-31-reliable.html',
    },
    page: {
      title: 'RAF-DB: its page, a copy',
      url: 'https://payititi.com/opendatasets/show-406.html',
    },
    user: {
      title: 'A class project with RAF-DB: data description (read November 2026)',
      url: 'https://lynettegao.github.io/639-project/data',
    },
  },
  fullName: { value: 'Real-world Affective Faces Database', source: 'page' },
  year: { value: 2017, source: 'paper' },
  authors: { value: ['Shan Li', 'Weihong Deng', 'JunPing Du'], source: 'paper' },
  institutions: { value: ['Beijing University of Posts and Telecommunications'], source: 'paper' },
  countries: { value: ['CN'], source: 'paper' },
  purpose: { value: 'To teach programs which emotions a face expresses.', source: 'paper' },
  photos: { value: 29_672, source: 'page' },
  howFlickr: {
    value: 'Its makers began with addresses of images that they collected from Flickr.',
    source: 'page',
  },
  status: { value: { kind: 'on-request', text: 'Its authors authorise its use.' }, source: 'user' },
  paper: {
    value: {
      title:
        'Reliable Crowdsourcing and Deep Locality-Preserving Learning for Expression Recognition in the Wild',
      venue: 'CVPR',
      year: 2017,
    },
    source: 'paper',
  },
  matchable: {
    value: { answer: 'no', reason: 'We know of no list that says which photos they are.' },
    source: 'page',
  },
  unknown: ['faces', 'people', 'licence', 'knownUsers', 'listGives', 'removal'],
});
