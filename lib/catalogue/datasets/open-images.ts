import { defineDataset } from '../schema';

export const openImages = defineDataset({
  id: 'open-images',
  name: 'Open Images',
  sources: {
    readme: {
      title: 'Open Images dataset: README of version 2',
      url: 'https://github.com/openimages/dataset/blob/main/READMEV2.md',
    },
    catalog: {
      title: 'TensorFlow Datasets: open_images_v4',
      url: 'https://www.tensorflow.org/datasets/catalog/open_images_v4',
    },
    ldm: {
      title: 'Latent Diffusion Models: README',
      url: 'https://github.com/CompVis/latent-diffusion/blob/00c19b4dc17cd84a1f9a616ecd0bb84d680efac7/README.md',
    },
  },
  institutions: { value: ['Google'], source: 'readme' },
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
  knownUsers: [
    {
      value: 'CompVis, for retrieval-augmented diffusion models',
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
  unknown: ['year', 'authors', 'countries', 'faces', 'people', 'paper', 'removal'],
});
