import { defineDataset } from '../schema';

export const aflw2000 = defineDataset({
  id: 'aflw2000-3d',
  name: 'AFLW2000-3D',
  sources: {
    catalog: {
      title: 'TensorFlow Datasets: aflw2k3d',
      url: 'https://www.tensorflow.org/datasets/catalog/aflw2k3d',
    },
    hopenet: {
      title: 'HOPE-Net: a machine learning model for estimating face orientation',
      url: 'https://medium.com/p/83d5af26a513',
    },
  },
  purpose: {
    value: 'To test programs that find facial landmarks in three dimensions.',
    source: 'catalog',
  },
  photos: { value: 2_000, source: 'catalog' },
  howFlickr: { value: 'The first 2,000 images of AFLW, annotated anew.', source: 'hopenet' },
  status: { value: { kind: 'public', text: 'Offered for download.' }, source: 'catalog' },
  listGives: { value: [], source: 'catalog' },
  matchable: {
    value: {
      answer: 'no',
      reason: 'The images are merely numbered; no photo or member is named.',
    },
    source: 'catalog',
  },
  parents: [{ value: 'aflw', source: 'hopenet' }],
});
