import { defineDataset } from '../schema';

export const ffhqText = defineDataset({
  id: 'ffhq-text',
  name: 'FFHQ-Text',
  short: 'generating faces from words',
  subject: 'faces',
  sources: {
    readme: {
      title: 'FFHQ-Text: README',
      url: 'https://github.com/Yutong-Zhou-cv/FFHQ-Text_Dataset/blob/0625750cfede8887947c24c443b72429961be0e3/README.md',
    },
  },
  year: { value: 2021, source: 'readme' },
  authors: { value: ['Yutong Zhou', 'Nobutaka Shimada'], source: 'readme' },
  institutions: { value: ['Ritsumeikan University'], source: 'readme' },
  countries: { value: ['JP'], source: 'readme', note: 'by the address of its author' },
  purpose: {
    value: 'To generate and change pictures of faces from a written description.',
    source: 'readme',
  },
  faces: { value: 760, source: 'readme', note: 'of women and girls' },
  howFlickr: { value: 'Selected images of FFHQ, each with nine descriptions.', source: 'readme' },
  licence: {
    value: 'The dataset: CC BY-NC-SA 4.0, for research only. Photos: as in FFHQ.',
    source: 'readme',
  },
  status: {
    value: { kind: 'on-request', text: 'Given out to researchers who fill in a form.' },
    source: 'readme',
  },
  paper: {
    value: {
      title:
        'Generative Adversarial Network for Text-to-Face Synthesis and Manipulation with Pretrained BERT Model',
      venue: 'IEEE International Conference on Automatic Face and Gesture Recognition',
      year: 2021,
    },
    source: 'readme',
  },
  matchable: {
    value: {
      answer: 'partly',
      reason: 'It is given out on request, and leads to photos only through the list of FFHQ.',
    },
    source: 'readme',
  },
  removal: {
    value: {
      whom: 'NVIDIA, as for FFHQ',
      how: 'The authors point to the privacy section of FFHQ for instructions.',
      url: 'https://github.com/NVlabs/ffhq-dataset#privacy',
    },
    source: 'readme',
  },
  parents: [{ value: 'ffhq', source: 'readme' }],
  homepage: { value: 'https://github.com/Yutong-Zhou-cv/FFHQ-Text_Dataset', source: 'readme' },
  unknown: ['photos', 'people', 'knownUsers', 'listGives'],
});
