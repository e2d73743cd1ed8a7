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
  fullName: { value: '300W across Large Poses', source: 'catalog' },
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
      reason: 'Only the parts from HELEN and AFW keep file names that look like photo ids.',
    },
    source: 'catalog',
  },
  parents: [{ value: '300-w', source: 'catalog' }],
});
