import { defineDataset } from '../schema';

export const helen = defineDataset({
  id: 'helen',
  name: 'HELEN',
  sources: {
    homepage: {
      title: 'Helen dataset',
      url: 'https://www.ifp.illinois.edu/~vuongle2/helen/',
    },
    exposing: { title: 'Exposing.ai: HELEN', url: 'https://exposing.ai/helen' },
    list: {
      title: 'helen-data-processing: train.txt',
      url: 'https://github.com/yuguolong/helen-data-processing/blob/14c7c2c9138e0c2ad39e42790a96d8af04060569/train.txt',
    },
  },
  year: { value: 2012, source: 'exposing' },
  purpose: {
    value: 'To find eyes, nose, mouth, brows and jaw in portraits precisely.',
    source: 'homepage',
  },
  photos: { value: 2_330, source: 'exposing' },
  howFlickr: {
    value:
      'Found on Flickr by searching for “portrait” with words such as “family”, “outdoor” or “wedding”, in several languages.',
    source: 'homepage',
  },
  listGives: { value: ['photo'], source: 'list' },
  matchable: {
    value: {
      answer: 'partly',
      reason:
        'The file names begin with what looks like the photo id; the authors do not say so themselves.',
    },
    source: 'list',
  },
});
