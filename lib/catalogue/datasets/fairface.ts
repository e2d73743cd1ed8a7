import { defineDataset } from '../schema';

export const fairface = defineDataset({
  id: 'fairface',
  name: 'FairFace',
  short: 'guessing race, gender and age',
  subject: 'faces',
  sources: {
    paper: {
      title: 'FairFace: Face Attribute Dataset for Balanced Race, Gender, and Age',
      url: 'https://arxiv.org/abs/1908.04913',
      kind: 'paper',
    },
    readme: {
      title: 'FairFace: README',
      url: 'https://github.com/joojs/fairface/blob/0b719826eae5296e637d9a2e5deb8b004df259e5/README.md',
    },
    labels: {
      title: 'FairFace on Hugging Face (read November 2026)',
      url: 'https://huggingface.co/datasets/HuggingFaceM4/FairFace',
    },
    clip: {
      title: 'CLIP: model card',
      url: 'https://github.com/openai/CLIP/blob/67fc250eb6aa84ef9ad19a020e3f8eb4e698feb4/model-card.md',
      kind: 'primary',
    },
  },
  year: { value: 2019, source: 'paper' },
  authors: { value: ['Kimmo Kärkkäinen', 'Jungseock Joo'], source: 'paper' },
  institutions: { value: ['University of California, Los Angeles'], source: 'paper' },
  countries: { value: ['US'], source: 'paper' },
  purpose: {
    value:
      'To train and test programs that guess race, gender and age, with equal shares of seven groups.',
    source: 'paper',
  },
  faces: { value: 108_501, source: 'paper' },
  howFlickr: { value: 'Faces in photos of the YFCC100M collection from Flickr.', source: 'paper' },
  licence: { value: 'CC BY 4.0', source: 'readme' },
  status: {
    value: { kind: 'public', text: 'Images and labels are offered on Google Drive.' },
    source: 'readme',
  },
  paper: {
    value: {
      title: 'FairFace: Face Attribute Dataset for Balanced Race, Gender, and Age',
      venue: 'arXiv preprint',
      year: 2019,
      arxiv: '1908.04913',
    },
    source: 'paper',
  },
  knownUsers: [
    {
      value: 'OpenAI',
      kind: 'trained-or-tested',
      source: 'clip',
      note: 'to test what CLIP makes of gender, race and age',
    },
  ],
  listGives: { value: [], source: 'labels' },
  matchable: {
    value: { answer: 'no', reason: 'Its files are merely numbered; no photo or member is named.' },
    source: 'labels',
  },
  removal: {
    value: {
      whom: 'Jungseock Joo, University of California, Los Angeles',
      how: 'The paper gives this address; it describes no way to take a photo out.',
      email: 'jjoo@comm.ucla.edu',
    },
    source: 'paper',
  },
  parents: [{ value: 'yfcc100m', source: 'paper' }],
  homepage: { value: 'https://github.com/joojs/fairface', source: 'readme' },
  unknown: ['photos', 'people'],
});
