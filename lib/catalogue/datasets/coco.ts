import { defineDataset } from '../schema';

export const coco = defineDataset({
  id: 'coco',
  name: 'COCO',
  short: 'finding objects and people',
  subject: 'general',
  sources: {
    paper: {
      title: 'Microsoft COCO: Common Objects in Context',
      url: 'https://arxiv.org/abs/1405.0312',
      kind: 'paper',
    },
    eccv: {
      title: 'Microsoft COCO: Common Objects in Context, as presented at ECCV 2014',
      url: 'https://doi.org/10.1007/978-3-319-10602-1_48',
      kind: 'paper',
    },
    terms: {
      title: 'COCO: terms of use',
      url: 'https://github.com/cocodataset/cocodataset.github.io/blob/dbe1273d6fafe8b5e186e40cfc80ade3b20c49e8/dataset/termsofuse.htm',
      kind: 'primary',
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
    contact: {
      title: 'COCO 2020 Object Detection Task, on whom to ask',
      url: 'https://github.com/cocodataset/cocodataset.github.io/blob/0f629fb77419afaeb2a4bcd946745e8da9158d73/dataset/detection-2020.htm',
    },
    format: {
      title: 'COCO: data format',
      url: 'https://github.com/cocodataset/cocodataset.github.io/blob/287610a2355b457044518f155ff58a02b59c2e4a/dataset/format-data.htm',
    },
    keypoints: {
      title: 'COCO 2020 Keypoint Detection Task',
      url: 'https://github.com/cocodataset/cocodataset.github.io/blob/3a58fb9dc212cbb9a7683c254344453ff929ce4e/dataset/keypoints-2020.htm',
    },
  },
  fullName: { value: 'Common Objects in Context', source: 'paper' },
  year: { value: 2014, source: 'paper' },
  authors: {
    value: [
      'Tsung-Yi Lin',
      'Michael Maire',
      'Serge Belongie',
      'Lubomir Bourdev',
      'Ross Girshick',
      'James Hays',
      'Pietro Perona',
      'Deva Ramanan',
      'C. Lawrence Zitnick',
      'Piotr Dollár',
    ],
    source: 'paper',
  },
  institutions: {
    value: ['Cornell', 'Caltech', 'Brown', 'UC Irvine', 'Microsoft Research'],
    source: 'eccv',
  },
  countries: { value: ['US'], source: 'paper' },
  purpose: {
    value: 'To find everyday objects and people in photos. Not made for face recognition.',
    source: 'paper',
  },
  photos: { value: 328_000, source: 'paper', note: 'rounded by the authors' },
  people: {
    value: 250_000,
    source: 'keypoints',
    note: 'figures of people whose joints are marked; more than, rounded by the authors',
  },
  howFlickr: {
    value:
      'Its files give the address of each photo at Flickr, whose terms of use apply to the photos.',
    source: 'format',
  },
  licence: {
    value: 'Photos: Flickr’s terms of use apply. Annotations: CC BY 4.0.',
    source: 'terms',
  },
  status: { value: { kind: 'public', text: 'Offered for download.' }, source: 'format' },
  paper: {
    value: {
      title: 'Microsoft COCO: Common Objects in Context',
      venue: 'ECCV',
      year: 2014,
      arxiv: '1405.0312',
    },
    source: 'paper',
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
    source: 'format',
    note: '123,287 photos of the 2017 edition; its test photos are not listed',
  },
  matchable: { value: { answer: 'yes' }, source: 'format' },
  removal: {
    value: {
      whom: 'COCO Consortium',
      how: 'COCO gives this address for questions; it describes no way to take a photo out.',
      email: 'info@cocodataset.org',
    },
    source: 'contact',
  },
  homepage: { value: 'https://cocodataset.org/', source: 'terms' },
  unknown: ['faces'],
});
