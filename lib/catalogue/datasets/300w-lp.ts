import { defineDataset } from '../schema';

export const threeHundredWLp = defineDataset({
  id: '300w-lp',
  name: '300W-LP',
  sources: {
    catalog: {
      title: 'TensorFlow Datasets: the300w_lp',
      url: 'https://www.tensorflow.org/datasets/catalog/the300w_lp',
    },
  },
  purpose: {
    value: 'To find landmarks in faces seen from the side.',
    source: 'catalog',
  },
  faces: { value: 61_225, source: 'catalog', note: 'turned copies of fewer photos' },
  howFlickr: {
    value:
      'Faces of 300-W, turned by computer: 37,676 from HELEN, 5,207 from AFW, 16,556 from LFPW and 1,786 from IBUG.',
    source: 'catalog',
  },
  status: { value: { kind: 'public', text: 'Offered for download.' }, source: 'catalog' },
  matchable: {
    value: {
      answer: 'partly',
      reason:
        'It has no list of its own; photos can be matched through the lists of HELEN, AFW and LFPW.',
    },
    source: 'catalog',
  },
  parents: [{ value: '300-w', source: 'catalog' }],
});
