import { defineDataset } from '../schema';

export const fdh = defineDataset({
  id: 'fdh',
  name: 'FDH',
  short: 'making people unrecognisable',
  subject: 'faces',
  sources: {
    paper: {
      title: 'DeepPrivacy2: Towards Realistic Full-Body Anonymization',
      url: 'https://arxiv.org/abs/2211.09454',
      kind: 'paper',
    },
    readme: {
      title: 'Flickr Diverse Humans: README',
      url: 'https://github.com/hukkelas/FDH/blob/4cde752a5934d505e4a5366ede333308e4fd3f37/README.md',
    },
  },
  fullName: { value: 'Flickr Diverse Humans', source: 'readme' },
  year: { value: 2022, source: 'paper' },
  authors: { value: ['Håkon Hukkelås', 'Frank Lindseth'], source: 'readme' },
  institutions: {
    value: ['Norwegian University of Science and Technology'],
    source: 'readme',
    note: 'by the address of its author',
  },
  countries: { value: ['NO'], source: 'readme', note: 'by the address of its author' },
  purpose: {
    value: 'To train programs that make people unrecognisable by drawing another body over theirs.',
    source: 'readme',
  },
  photos: { value: 1_870_000, source: 'readme', note: 'one person each; rounded by the authors' },
  people: {
    value: 1_870_000,
    source: 'readme',
    note: 'figures of people, one in each image; rounded by the authors',
  },
  howFlickr: {
    value: 'People found by computer in Creative Commons photos of the YFCC100M collection.',
    source: 'readme',
  },
  licence: {
    value:
      'Photos: CC BY, CC BY-SA, CC BY-NC or CC BY-NC-SA, each named in the list. The list: Apache 2.0.',
    source: 'readme',
  },
  status: { value: { kind: 'public', text: 'A script downloads it.' }, source: 'readme' },
  paper: {
    value: {
      title: 'DeepPrivacy2: Towards Realistic Full-Body Anonymization',
      venue: 'WACV',
      year: 2023,
      doi: '10.1109/WACV56688.2023.00138',
    },
    source: 'readme',
  },
  listGives: { value: ['photo', 'nsid'], source: 'readme' },
  matchable: { value: { answer: 'yes' }, source: 'readme' },
  removal: {
    value: {
      whom: 'Håkon Hukkelås, Norwegian University of Science and Technology',
      how: 'On Flickr, tag the photo no_cv, or change its licence to “All rights reserved” or NoDerivs, or make it private, or delete it. Then write to him with your NSID.',
      email: 'hakon.hukkelas@ntnu.no',
      url: 'https://github.com/hukkelas/FDH#privacy',
    },
    source: 'readme',
  },
  parents: [{ value: 'yfcc100m', source: 'readme' }],
  homepage: { value: 'https://github.com/hukkelas/FDH', source: 'readme' },
  unknown: ['faces', 'knownUsers'],
});
