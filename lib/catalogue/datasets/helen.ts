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
      kind: 'primary',
    },
    paper: {
      title: 'Interactive Facial Feature Localization',
      url: 'https://doi.org/10.1007/978-3-642-33712-3_49',
      kind: 'paper',
    },
    list: {
      title: 'helen-data-processing: train.txt',
      url: 'https://github.com/yuguolong/helen-data-processing/blob/14c7c2c9138e0c2ad39e42790a96d8af04060569/train.txt',
    },
  },
  year: { value: 2012, source: 'paper' },
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
  photos: { value: 2_330, source: 'list', note: 'counted in the published list' },
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
  unknown: ['faces', 'people', 'licence', 'status', 'knownUsers', 'removal'],
});
