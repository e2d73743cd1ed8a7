import { defineDataset } from '../schema';

export const threeHundredW = defineDataset({
  id: '300-w',
  name: '300-W',
  short: 'comparing programs that find landmarks',
  subject: 'faces',
  sources: {
    catalog: {
      title: 'TensorFlow Datasets: the300w_lp, on what it was made from',
      url: 'https://www.tensorflow.org/datasets/catalog/the300w_lp',
    },
    paper: {
      title: '300 Faces In-The-Wild Challenge: database and results',
      url: 'https://doi.org/10.1016/j.imavis.2016.01.002',
      kind: 'paper',
    },
    challenge: {
      title: 'Imperial College London: 300 Faces In-The-Wild Challenge (300-W), IMAVIS 2014',
      url: 'https://ibug.doc.ic.ac.uk/resources/300-W_IMAVIS',
      kind: 'primary',
    },
    names: {
      title: 'tf-hopenet: names of the images of 300W-LP, which keep those of 300-W',
      url: 'https://github.com/seokg/tf-hopenet/blob/5b181032154aa4d5618abf3c472156a23528fb37/300W_LP_filename_filtered.txt',
    },
    dlib: {
      title: 'dlib-models: README',
      url: 'https://github.com/davisking/dlib-models/blob/04d09a56990e5bc487d2bdd5a1f81471aa6f8350/README.md',
      kind: 'primary',
    },
    farl: {
      title: 'FaRL: README',
      url: 'https://github.com/FacePerceiver/FaRL/blob/00681de687ac62e7fa14388524c54f5be6b3b8a1/README.md',
      kind: 'primary',
    },
    wholebody: {
      title: 'COCO-WholeBody: README, which compares datasets',
      url: 'https://github.com/jin-s13/COCO-WholeBody/blob/0ceaef258f5b412471b184799d282abb02922b2c/README.md',
    },
  },
  fullName: { value: '300 Faces In-The-Wild Challenge', source: 'challenge' },
  year: { value: 2013, source: 'paper', note: 'its first challenge; a second followed in 2015' },
  authors: {
    value: [
      'Christos Sagonas',
      'Epameinondas Antonakos',
      'Georgios Tzimiropoulos',
      'Stefanos Zafeiriou',
      'Maja Pantic',
    ],
    source: 'paper',
  },
  institutions: {
    value: ['Imperial College London', 'University of Nottingham', 'University of Twente'],
    source: 'paper',
  },
  countries: { value: ['GB', 'NL'], source: 'paper' },
  purpose: {
    value: 'To compare programs that find the same 68 landmarks in every face.',
    source: 'catalog',
  },
  photos: { value: 3_837, source: 'wholebody', note: 'by the count of others' },
  howFlickr: {
    value:
      'It brings together AFW, LFPW and HELEN, whose photos come from Flickr in whole or part.',
    source: 'catalog',
  },
  licence: {
    value: 'The landmarks are for research only; commercial use is prohibited.',
    source: 'challenge',
  },
  status: { value: { kind: 'public', text: 'Offered for download.' }, source: 'challenge' },
  paper: {
    value: {
      title: '300 Faces In-The-Wild Challenge: database and results',
      venue: 'Image and Vision Computing',
      year: 2016,
      doi: '10.1016/j.imavis.2016.01.002',
    },
    source: 'paper',
  },
  knownUsers: [
    {
      value: 'Davis King, for dlib',
      kind: 'trained-or-tested',
      source: 'dlib',
      note: 'to train its model of 68 landmarks',
    },
    {
      value: 'Microsoft, for FaRL',
      kind: 'trained-or-tested',
      source: 'farl',
      note: 'to train and test the search for landmarks',
    },
  ],
  listGives: {
    value: ['photo'],
    source: 'names',
    note: 'only where the image came from HELEN or AFW',
  },
  matchable: {
    value: {
      answer: 'partly',
      reason:
        'Images from HELEN and AFW keep the number that looks like a photo id; those from LFPW and IBUG are numbered anew.',
    },
    source: 'names',
  },
  removal: {
    value: {
      whom: 'The organisers of the challenge, Imperial College London',
      how: 'The page of the challenge gave this address to its participants; it describes no way to take a photo out.',
      email: '300faces.challenge@gmail.com',
    },
    source: 'challenge',
  },
  parents: [
    { value: 'afw', source: 'catalog' },
    { value: 'helen', source: 'catalog' },
    { value: 'lfpw', source: 'catalog' },
  ],
  homepage: { value: 'https://ibug.doc.ic.ac.uk/resources/300-W_IMAVIS', source: 'challenge' },
  unknown: ['faces', 'people'],
});
