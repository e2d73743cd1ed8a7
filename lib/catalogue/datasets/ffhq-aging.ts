import { defineDataset } from '../schema';

export const ffhqAging = defineDataset({
  id: 'ffhq-aging',
  name: 'FFHQ-Aging',
  short: 'making faces younger or older',
  subject: 'faces',
  sources: {
    readme: {
      title: 'FFHQ-Aging Dataset: README',
      url: 'https://github.com/royorel/FFHQ-Aging-Dataset/blob/04a15eb97c70bbe96072b181ab2c5c9a9491c208/README.md',
    },
    lats: {
      title: 'Lifespan Age Transformation Synthesis: README',
      url: 'https://github.com/royorel/Lifespan_Age_Transformation_Synthesis/blob/022b8c1b1c6e50726b3a4b87f4eb88ce1b892e99/README.md',
      kind: 'primary',
    },
  },
  year: { value: 2020, source: 'readme' },
  authors: {
    value: [
      'Roy Or-El',
      'Soumyadip Sengupta',
      'Ohad Fried',
      'Eli Shechtman',
      'Ira Kemelmacher-Shlizerman',
    ],
    source: 'readme',
  },
  institutions: { value: ['University of Washington'], source: 'readme' },
  countries: { value: ['US'], source: 'readme' },
  purpose: {
    value: 'To test programs that make a face look younger or older.',
    source: 'readme',
  },
  faces: { value: 70_000, source: 'readme' },
  howFlickr: {
    value: 'All images of FFHQ, with gender, age group, head pose and glasses added.',
    source: 'readme',
  },
  licence: {
    value: 'The dataset: CC BY-NC-SA 4.0. Photos: as in FFHQ.',
    source: 'readme',
  },
  status: {
    value: { kind: 'public', text: 'Labels and a download script are on GitHub.' },
    source: 'readme',
  },
  paper: {
    value: {
      title: 'Lifespan Age Transformation Synthesis',
      venue: 'ECCV',
      year: 2020,
      arxiv: '2003.09764',
    },
    source: 'readme',
  },
  knownUsers: [
    {
      value: 'University of Washington, Stanford University and Adobe Research',
      kind: 'trained-or-tested',
      source: 'lats',
      note: 'its makers, to train a program that makes faces younger or older',
    },
  ],
  listGives: { value: [], source: 'readme', note: 'it uses the numbers of FFHQ' },
  matchable: {
    value: {
      answer: 'partly',
      reason: 'Its numbers lead to photos only through the list of FFHQ.',
    },
    source: 'readme',
  },
  removal: {
    value: {
      whom: 'NVIDIA, as for FFHQ',
      how: 'The authors ask people to follow the instructions of FFHQ, which cover both datasets.',
      url: 'https://github.com/NVlabs/ffhq-dataset#privacy',
    },
    source: 'readme',
  },
  parents: [{ value: 'ffhq', source: 'readme' }],
  homepage: { value: 'https://github.com/royorel/FFHQ-Aging-Dataset', source: 'readme' },
  unknown: ['photos', 'people'],
});
