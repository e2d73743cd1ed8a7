import { defineDataset } from '../schema';

export const openImages = defineDataset({
  id: 'open-images',
  name: 'Open Images',
  short: 'finding objects and people',
  subject: 'general',
  sources: {
    launch: {
      title: 'Google Research: Introducing the Open Images Dataset',
      url: 'https://research.google/blog/introducing-the-open-images-dataset/',
      kind: 'primary',
    },
    readme: {
      title: 'Open Images dataset: README of version 2',
      url: 'https://github.com/openimages/dataset/blob/0121c648c25b6777dcbf2003e5d483294daf3a82/README.md',
    },
    catalog: {
      title: 'TensorFlow Datasets: open_images_v4',
      url: 'https://www.tensorflow.org/datasets/catalog/open_images_v4',
    },
    ldm: {
      title: 'Latent Diffusion Models: README',
      url: 'https://github.com/CompVis/latent-diffusion/blob/00c19b4dc17cd84a1f9a616ecd0bb84d680efac7/README.md',
      kind: 'primary',
    },
    ultralytics: {
      title: 'Ultralytics: Open Images V7',
      url: 'https://docs.ultralytics.com/datasets/detect/open-images-v7/',
      kind: 'primary',
    },
  },
  year: { value: 2016, source: 'launch' },
  authors: {
    value: [
      'Ivan Krasin',
      'Tom Duerig',
      'Neil Alldrin',
      'Vittorio Ferrari',
      'Sami Abu-El-Haija',
      'Alina Kuznetsova',
      'Hassan Rom',
      'Jasper Uijlings',
      'Stefan Popov',
      'Andreas Veit',
      'Serge Belongie',
      'Victor Gomes',
      'Abhinav Gupta',
      'Chen Sun',
      'Gal Chechik',
      'David Cai',
      'Zheyun Feng',
      'Dhyanesh Narayanan',
      'Kevin Murphy',
    ],
    source: 'readme',
  },
  institutions: {
    value: ['Google', 'Carnegie Mellon University', 'Cornell University'],
    source: 'launch',
  },
  purpose: {
    value:
      'To find objects of hundreds of kinds in photos. Not made for face recognition, but it marks people and parts of the body.',
    source: 'readme',
  },
  photos: { value: 9_178_275, source: 'readme', note: 'all parts of version 2 together' },
  howFlickr: {
    value: 'Its list gives the address of each photo’s page on Flickr.',
    source: 'readme',
  },
  licence: {
    value: 'Photos: listed as CC BY 2.0, which Google does not vouch for. Annotations: CC BY 4.0.',
    source: 'readme',
  },
  status: { value: { kind: 'public', text: 'Offered for download by Google.' }, source: 'readme' },
  paper: {
    value: {
      title:
        'OpenImages: A public dataset for large-scale multi-label and multi-class image classification',
      venue: 'published with the dataset',
      year: 2017,
    },
    source: 'readme',
  },
  knownUsers: [
    {
      value: 'Ultralytics',
      kind: 'trained-or-tested',
      source: 'ultralytics',
      note: 'to train YOLOv8 to find objects',
    },
    {
      value: 'CompVis, for retrieval-augmented diffusion models',
      kind: 'trained-or-tested',
      source: 'ldm',
      note: 'as a store of images that the generator looks things up in',
    },
  ],
  listGives: { value: ['photo', 'alias'], source: 'readme' },
  matchable: { value: { answer: 'yes' }, source: 'readme' },
  homepage: {
    value: 'https://storage.googleapis.com/openimages/web/index.html',
    source: 'catalog',
  },
  unknown: ['countries', 'faces', 'people', 'removal'],
});
