import { defineDataset } from '../schema';

export const flickr30k = defineDataset({
  id: 'flickr30k',
  name: 'Flickr30k',
  short: 'describing photos in words',
  subject: 'general',
  sources: {
    splits: {
      title: 'Flickr30K Entities: train.txt, val.txt and test.txt',
      url: 'https://github.com/BryanPlummer/flickr30k_entities/tree/68b3d6f12d1d710f96233f6bd2b6de799d6f4e5b',
    },
    entities: {
      title: 'Flickr30K Entities: README',
      url: 'https://github.com/BryanPlummer/flickr30k_entities/blob/68b3d6f12d1d710f96233f6bd2b6de799d6f4e5b/README.md',
    },
    clip: {
      title: 'CLIP: model card',
      url: 'https://github.com/openai/CLIP/blob/67fc250eb6aa84ef9ad19a020e3f8eb4e698feb4/model-card.md',
      kind: 'primary',
    },
    blip: {
      title: 'BLIP: README',
      url: 'https://github.com/salesforce/BLIP/blob/026d299782be5de6d6ec770321d8b744296c4506/README.md',
      kind: 'primary',
    },
    focused: {
      title: 'Focused Evaluation for Image Description with Binary Forced-Choice Tasks',
      url: 'https://aclanthology.org/W16-3203',
      kind: 'paper',
    },
  },
  year: { value: 2014, source: 'entities' },
  authors: {
    value: ['Peter Young', 'Alice Lai', 'Micah Hodosh', 'Julia Hockenmaier'],
    source: 'entities',
  },
  institutions: {
    value: ['University of Illinois'],
    source: 'entities',
    note: 'by the address of its page',
  },
  countries: { value: ['US'], source: 'entities', note: 'by the address of its page' },
  purpose: {
    value:
      'To teach programs to describe a photo in words. Not made for face recognition; a later edition marks the people in it.',
    source: 'entities',
  },
  photos: { value: 31_783, source: 'entities' },
  howFlickr: { value: 'The photos were obtained from Flickr.', source: 'entities' },
  licence: {
    value: 'For non-commercial research and teaching; Flickr’s terms apply to the photos.',
    source: 'entities',
  },
  status: {
    value: { kind: 'on-request', text: 'The photos are given out to those who fill in a form.' },
    source: 'entities',
  },
  paper: {
    value: {
      title:
        'From image descriptions to visual denotations: New similarity metrics for semantic inference over event descriptions',
      venue: 'Transactions of the Association for Computational Linguistics',
      year: 2014,
    },
    source: 'entities',
  },
  knownUsers: [
    { value: 'OpenAI', kind: 'trained-or-tested', source: 'clip', note: 'to test CLIP' },
    {
      value: 'Salesforce',
      kind: 'trained-or-tested',
      source: 'blip',
      note: 'to train and test BLIP',
    },
  ],
  listGives: {
    value: ['photo'],
    source: 'splits',
    note: 'the numbers in it are photo ids',
  },
  matchable: { value: { answer: 'yes' }, source: 'splits' },
  removal: {
    value: {
      whom: 'Julia Hockenmaier, University of Illinois',
      how: 'A paper of 2016 by two of its makers gives this address; it describes no way to take a photo out.',
      email: 'juliahmr@illinois.edu',
    },
    source: 'focused',
  },
  homepage: { value: 'https://github.com/BryanPlummer/flickr30k_entities', source: 'entities' },
  unknown: ['faces', 'people'],
});
