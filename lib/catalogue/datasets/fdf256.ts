import { defineDataset } from '../schema';

export const fdf256 = defineDataset({
  id: 'fdf256',
  name: 'FDF256',
  short: 'making faces unrecognisable',
  subject: 'faces',
  sources: {
    corrected: {
      title: 'FDF256: description, as corrected by its makers',
      url: 'https://github.com/hukkelas/FDF/blob/d0c4788/FDF256.md',
      kind: 'primary',
    },
    paper: {
      title: 'DeepPrivacy: A Generative Adversarial Network for Face Anonymization',
      url: 'https://arxiv.org/abs/1909.04538',
      kind: 'paper',
    },
    readme: {
      title: 'FDF256: description and privacy note',
      url: 'https://github.com/hukkelas/FDF/blob/003c15c118df1b12ac77a1502b067d11f506407b/FDF256.md',
    },
    master: {
      title: 'DeepPrivacy2: Towards Realistic Full-Body Anonymization',
      url: 'https://arxiv.org/abs/2211.09454',
      kind: 'paper',
    },
  },
  fullName: { value: 'Flickr Diverse Faces 256', source: 'readme' },
  year: { value: 2022, source: 'corrected' },
  authors: {
    value: ['Håkon Hukkelås', 'Frank Lindseth'],
    source: 'master',
    note: 'of the paper that its makers ask to cite',
  },
  institutions: { value: ['Norwegian University of Science and Technology'], source: 'paper' },
  countries: { value: ['NO'], source: 'paper' },
  purpose: {
    value:
      'To train programs that make people unrecognisable by drawing another face over theirs, at a higher resolution than FDF.',
    source: 'readme',
  },
  faces: { value: 248_564, source: 'corrected', note: 'its makers had first said 248,515' },
  howFlickr: {
    value: 'Faces found by computer in photos of the YFCC100M collection.',
    source: 'readme',
  },
  licence: {
    value: 'Photos: the Creative Commons licence of each is named in the list.',
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
    source: 'master',
    note: 'the one that its makers ask to cite',
  },
  knownUsers: [
    {
      value: 'Håkon Hukkelås and Frank Lindseth, for DeepPrivacy2',
      kind: 'trained-or-tested',
      source: 'master',
      note: 'its makers, to train a program that replaces faces',
    },
  ],
  listGives: {
    value: ['photo', 'nsid'],
    source: 'readme',
    note: 'its own search script looks for an NSID',
  },
  matchable: { value: { answer: 'yes' }, source: 'readme' },
  removal: {
    value: {
      whom: 'Håkon Hukkelås, Norwegian University of Science and Technology',
      how: 'On Flickr, tag the photo no_cv, or change its licence to “All rights reserved” or NoDerivs, or make it private, or delete it. Then write to him with your NSID.',
      email: 'hakon.hukkelas@ntnu.no',
      url: 'https://github.com/hukkelas/FDF/blob/master/FDF256.md#privacy',
    },
    source: 'readme',
  },
  parents: [{ value: 'yfcc100m', source: 'readme' }],
  homepage: { value: 'https://github.com/hukkelas/FDF', source: 'readme' },
  unknown: ['photos', 'people'],
});
