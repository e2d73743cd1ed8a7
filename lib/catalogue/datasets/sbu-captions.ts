import { defineDataset } from '../schema';

export const sbuCaptions = defineDataset({
  id: 'sbu-captions',
  name: 'SBU Captions',
  short: 'describing photos in words',
  subject: 'general',
  sources: {
    card: {
      title: 'SBU Captioned Photo Dataset: dataset card',
      url: 'https://huggingface.co/datasets/sbu_captions/blob/df995db8a0436e925ad88cb999e474692872dc04/README.md',
    },
  },
  fullName: { value: 'SBU Captioned Photo Dataset', source: 'card' },
  purpose: {
    value: 'To teach programs to describe a photo in words. Not made for face recognition.',
    source: 'card',
  },
  photos: { value: 1_000_000, source: 'card' },
  howFlickr: { value: 'A collection of captions and images from Flickr.', source: 'card' },
  status: {
    value: { kind: 'public', text: 'Addresses of the images are on Hugging Face.' },
    source: 'card',
  },
  matchable: {
    value: {
      answer: 'partly',
      reason: 'Its table gives addresses of images; we have no importer of it.',
    },
    source: 'card',
  },
  homepage: { value: 'https://www.cs.rice.edu/~vo9/sbucaptions/', source: 'card' },
  unknown: [
    'year',
    'authors',
    'institutions',
    'countries',
    'faces',
    'people',
    'licence',
    'paper',
    'knownUsers',
    'listGives',
    'removal',
  ],
});
