import { defineDataset } from '../schema';

export const helen = defineDataset({
  id: 'helen',
  name: 'HELEN',
  short: 'finding facial landmarks',
  subject: 'faces',
  sources: {
    homepage: {
      title: 'Helen dataset',
      url: 'https://www.ifp.illinois.edu/~vuongle2/helen/',
    },
    paper: {
      title: 'Interactive Facial Feature Localization',
      url: 'https://doi.org/10.1007/978-3-642-33712-3_49',
    },
    exposing: { title: 'Exposing.ai: HELEN', url: 'https://exposing.ai/helen' },
    list: {
      title: 'helen-data-processing: train.txt',
      url: 'https://github.com/yuguolong/helen-data-processing/blob/14c7c2c9138e0c2ad39e42790a96d8af04060569/train.txt',
    },
  },
  year: { value: 2012, source: 'exposing' },
  authors: {
    value: ['Vuong Le', 'Jonathan Brandt', 'Zhe Lin', 'Lubomir Bourdev', 'Thomas S. Huang'],
    source: 'paper',
  },
  institutions: {
    value: ['University of Illinois'],
    source: 'homepage',
    note: 'by the address of its page',
  },
  countries: { value: ['US'], source: 'homepage', note: 'by the address of its page' },
  purpose: {
    value: 'To find eyes, nose, mouth, brows and jaw in portraits precisely.',
    source: 'homepage',
  },
  photos: { value: 2_330, source: 'exposing' },
  flickrPhotos: {
    value: 1_854,
    source: 'exposing',
    note: 'originals that Exposing.ai located on Flickr',
  },
  howFlickr: {
    value:
      'Found on Flickr by searching for “portrait” with words such as “family”, “outdoor” or “wedding”, in several languages.',
    source: 'homepage',
  },
  paper: {
    value: {
      title: 'Interactive Facial Feature Localization',
      venue: 'ECCV',
      year: 2012,
      doi: '10.1007/978-3-642-33712-3_49',
    },
    source: 'paper',
  },
  knownUsers: [
    { value: 'Adobe', source: 'exposing' },
    { value: 'Amazon', source: 'exposing' },
    { value: 'Baidu', source: 'exposing' },
    { value: 'Daimler', source: 'exposing' },
    { value: 'Facebook', source: 'exposing' },
    { value: 'Google', source: 'exposing' },
    { value: 'IBM', source: 'exposing' },
    { value: 'Intel', source: 'exposing' },
    { value: 'Megvii', source: 'exposing' },
    { value: 'Microsoft', source: 'exposing' },
    { value: 'NEC', source: 'exposing' },
    { value: 'NVIDIA', source: 'exposing' },
    { value: 'SenseTime', source: 'exposing' },
    { value: 'Tencent', source: 'exposing' },
  ],
  listGives: { value: ['photo'], source: 'list' },
  matchable: {
    value: {
      answer: 'partly',
      reason:
        'The file names begin with what looks like the photo id; the authors do not say so themselves.',
    },
    source: 'list',
  },
  homepage: { value: 'https://www.ifp.illinois.edu/~vuongle2/helen/', source: 'homepage' },
  unknown: ['faces', 'people', 'licence', 'status', 'removal'],
});
