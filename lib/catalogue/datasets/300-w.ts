import { defineDataset } from '../schema';

export const threeHundredW = defineDataset({
  id: '300-w',
  name: '300-W',
  sources: {
    catalog: {
      title: 'TensorFlow Datasets: the300w_lp, on what it was made from',
      url: 'https://www.tensorflow.org/datasets/catalog/the300w_lp',
    },
  },
  purpose: {
    value: 'To compare programs that find the same 68 landmarks in every face.',
    source: 'catalog',
  },
  howFlickr: {
    value:
      'It brings together AFW, LFPW and HELEN, whose photos come from Flickr in whole or part.',
    source: 'catalog',
  },
  matchable: {
    value: {
      answer: 'partly',
      reason:
        'It has no list of its own; photos can be matched through the lists of HELEN, AFW and LFPW.',
    },
    source: 'catalog',
  },
  parents: [
    { value: 'afw', source: 'catalog' },
    { value: 'helen', source: 'catalog' },
    { value: 'lfpw', source: 'catalog' },
  ],
});
