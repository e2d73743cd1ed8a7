import { defineDataset } from '../schema';

export const fdf = defineDataset({
  id: 'fdf',
  name: 'FDF',
  short: 'making faces unrecognisable',
  subject: 'faces',
  sources: {
    paper: {
      title: 'DeepPrivacy: A Generative Adversarial Network for Face Anonymization',
      url: 'https://arxiv.org/abs/1909.04538',
      kind: 'paper',
    },
    readme: {
      title: 'Flickr Diverse Faces: README',
      url: 'https://github.com/hukkelas/FDF/blob/8259cf931b625ae7ba43f6a8b286e8188f8770e0/README.md',
    },
    fdf256: {
      title: 'FDF256: description and privacy note',
      url: 'https://github.com/hukkelas/FDF/blob/003c15c118df1b12ac77a1502b067d11f506407b/FDF256.md',
    },
    deepprivacy: {
      title: 'DeepPrivacy: README',
      url: 'https://github.com/hukkelas/DeepPrivacy/blob/07ea5f2b55a808f534e9c9d6ade71c195e49b1bc/README.md',
      kind: 'primary',
    },
  },
  fullName: { value: 'Flickr Diverse Faces', source: 'readme' },
  year: { value: 2019, source: 'readme' },
  authors: { value: ['Håkon Hukkelås', 'Rudolf Mester', 'Frank Lindseth'], source: 'readme' },
  institutions: { value: ['Norwegian University of Science and Technology'], source: 'paper' },
  countries: { value: ['NO'], source: 'paper' },
  purpose: {
    value: 'To train programs that make people unrecognisable by drawing another face over theirs.',
    source: 'readme',
  },
  faces: { value: 1_471_253, source: 'readme' },
  howFlickr: {
    value: 'Faces found by computer in Creative Commons photos of the YFCC100M collection.',
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
      title: 'DeepPrivacy: A Generative Adversarial Network for Face Anonymization',
      venue: 'Advances in Visual Computing (ISVC)',
      year: 2019,
      doi: '10.1007/978-3-030-33720-9_44',
      arxiv: '1909.04538',
    },
    source: 'fdf256',
  },
  knownUsers: [
    {
      value: 'Håkon Hukkelås, Rudolf Mester and Frank Lindseth, for DeepPrivacy',
      kind: 'trained-or-tested',
      source: 'deepprivacy',
      note: 'its makers, to train a program that replaces faces',
    },
  ],
  listGives: {
    value: ['photo', 'alias'],
    source: 'readme',
    note: 'each entry holds the address of the photo’s page',
  },
  matchable: { value: { answer: 'yes' }, source: 'readme' },
  removal: {
    value: {
      whom: 'Håkon Hukkelås, Norwegian University of Science and Technology',
      how: 'On Flickr, tag the photo no_cv, or change its licence to “All rights reserved” or NoDerivs, or make it private, or delete it. Then write to him with your NSID.',
      email: 'hakon.hukkelas@ntnu.no',
      url: 'https://github.com/hukkelas/FDF/blob/master/FDF256.md#privacy',
    },
    source: 'fdf256',
    note: 'written for FDF256, the later set of the same authors',
  },
  parents: [{ value: 'yfcc100m', source: 'readme' }],
  homepage: { value: 'https://github.com/hukkelas/FDF', source: 'readme' },
  unknown: ['photos', 'people'],
});
