import { defineDataset } from '../schema';

export const ffhqr = defineDataset({
  id: 'ffhqr',
  name: 'FFHQR',
  short: 'retouching portraits',
  subject: 'faces',
  sources: {
    readme: {
      title: 'FFHQR Dataset: README',
      url: 'https://github.com/skylab-tech/ffhqr-dataset/blob/0b8765ed01e147ad6bf8fbaf03ff24319babe9ce/README.md',
    },
  },
  fullName: { value: 'Flickr-Faces-HQ-Retouching', source: 'readme' },
  year: { value: 2021, source: 'readme' },
  authors: { value: ['Alireza Shafaei', 'James J. Little', 'Mark Schmidt'], source: 'readme' },
  institutions: {
    value: ['Skylab Technologies', 'University of British Columbia'],
    source: 'readme',
  },
  countries: { value: ['CA'], source: 'readme', note: 'of the University of British Columbia' },
  purpose: { value: 'To train programs that retouch portraits.', source: 'readme' },
  faces: { value: 70_000, source: 'readme' },
  howFlickr: { value: 'The images of FFHQ, retouched by professionals.', source: 'readme' },
  licence: {
    value: 'The dataset: CC BY-NC-SA 4.0. Photos: as in FFHQ.',
    source: 'readme',
  },
  status: {
    value: { kind: 'public', text: 'Offered by the University of British Columbia.' },
    source: 'readme',
  },
  paper: {
    value: {
      title: 'AutoRetouch: Automatic Professional Face Retouching',
      venue: 'WACV',
      year: 2021,
    },
    source: 'readme',
  },
  listGives: { value: [], source: 'readme', note: 'it uses the numbers of FFHQ' },
  matchable: {
    value: {
      answer: 'partly',
      reason: 'Its numbers lead to photos only through the list of FFHQ.',
    },
    source: 'readme',
  },
  removal: {
    value: {
      whom: 'Skylab Technologies, after NVIDIA',
      how: 'First follow the instructions of FFHQ. When the photo is gone from there, write to this address to have it taken out here too.',
      email: 'alireza@skylabtech.ai',
      url: 'https://github.com/skylab-tech/ffhqr-dataset#privacy',
    },
    source: 'readme',
  },
  parents: [{ value: 'ffhq', source: 'readme' }],
  homepage: { value: 'https://github.com/skylab-tech/ffhqr-dataset', source: 'readme' },
  unknown: ['photos', 'people', 'knownUsers'],
});
