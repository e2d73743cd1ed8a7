import { defineDataset } from '../schema';

export const eg1800 = defineDataset({
  id: 'eg1800',
  name: 'EG1800',
  short: 'cutting people out of portraits',
  subject: 'faces',
  sources: {
    paper: {
      title: 'Automatic Portrait Segmentation for Image Stylization',
      url: 'https://doi.org/10.1111/cgf.12814',
      kind: 'paper',
    },
    list: {
      title: 'AutoPortraitMatting: alldata_urls.txt',
      url: 'https://github.com/bio-punk/AutoPortraitMatting/blob/5c89932069955ccf18a81ba824e466f8135aced4/data/alldata_urls.txt',
    },
  },
  year: { value: 2016, source: 'paper' },
  authors: {
    value: [
      'Xiaoyong Shen',
      'Aaron Hertzmann',
      'Jiaya Jia',
      'Sylvain Paris',
      'Brian Price',
      'Eli Shechtman',
      'Ian Sachs',
    ],
    source: 'paper',
  },
  institutions: {
    value: ['The Chinese University of Hong Kong', 'Adobe Research'],
    source: 'paper',
  },
  countries: { value: ['HK', 'US'], source: 'paper', note: 'of the university and of the company' },
  purpose: {
    value: 'To teach programs to separate people in portraits from what is behind them.',
    source: 'paper',
  },
  flickrPhotos: {
    value: 1_759,
    source: 'list',
    note: 'distinct photos, counted in a copy of the list',
  },
  howFlickr: {
    value: 'Its list gives the address of each image on Flickr’s servers.',
    source: 'list',
  },
  status: { value: { kind: 'public', text: 'A copy of the list is on GitHub.' }, source: 'list' },
  paper: {
    value: {
      title: 'Automatic Portrait Segmentation for Image Stylization',
      venue: 'Eurographics',
      year: 2016,
      doi: '10.1111/cgf.12814',
    },
    source: 'paper',
  },
  listGives: { value: ['photo'], source: 'list' },
  matchable: { value: { answer: 'yes' }, source: 'list' },
  unknown: ['photos', 'faces', 'people', 'licence', 'knownUsers', 'removal'],
});
