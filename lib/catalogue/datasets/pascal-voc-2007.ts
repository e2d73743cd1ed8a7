import { defineDataset } from '../schema';

export const pascalVoc2007 = defineDataset({
  id: 'pascal-voc-2007',
  name: 'PASCAL VOC 2007',
  short: 'finding objects and people',
  subject: 'general',
  sources: {
    dlib: {
      title: 'dlib-models: README',
      url: 'https://github.com/davisking/dlib-models/blob/04d09a56990e5bc487d2bdd5a1f81471aa6f8350/README.md',
      kind: 'primary',
    },
    site: {
      title: 'The PASCAL Visual Object Classes Challenge 2007',
      url: 'https://host.robots.ox.ac.uk/pascal/VOC/voc2007/',
      kind: 'primary',
    },
    history: {
      title: 'History and Background of the VOC Challenge',
      url: 'https://host.robots.ox.ac.uk/pascal/VOC/history.html',
      kind: 'primary',
    },
    paper: {
      title: 'The PASCAL Visual Object Classes (VOC) Challenge',
      url: 'https://doi.org/10.1007/s11263-009-0275-4',
      kind: 'paper',
    },
    annotations: {
      title: 'PASCAL VOC on Hugging Face, with its annotation files (read November 2026)',
      url: 'https://huggingface.co/datasets/DerrickUnleashed/Pascal_VOC/viewer/default/train',
    },
    clip: {
      title: 'CLIP: model card',
      url: 'https://github.com/openai/CLIP/blob/67fc250eb6aa84ef9ad19a020e3f8eb4e698feb4/model-card.md',
      kind: 'primary',
    },
    parkhi: {
      title: 'Deep Face Recognition, a later paper of one of its makers',
      url: 'https://www.robots.ox.ac.uk/~vgg/publications/2015/Parkhi15/parkhi15.pdf',
      kind: 'paper',
    },
  },
  fullName: { value: 'PASCAL Visual Object Classes Challenge 2007', source: 'site' },
  year: { value: 2007, source: 'site' },
  authors: {
    value: [
      'Mark Everingham',
      'Luc Van Gool',
      'Christopher K. I. Williams',
      'John Winn',
      'Andrew Zisserman',
    ],
    source: 'site',
  },
  institutions: {
    value: [
      'University of Leeds',
      'KU Leuven',
      'University of Edinburgh',
      'Microsoft Research',
      'University of Oxford',
    ],
    source: 'paper',
  },
  countries: { value: ['GB', 'BE'], source: 'paper' },
  purpose: {
    value:
      'To find objects of twenty kinds in photos, people among them. Not made for face recognition.',
    source: 'site',
  },
  photos: { value: 9_963, source: 'history' },
  howFlickr: { value: 'Its photos were collected from Flickr.', source: 'paper' },
  status: {
    value: { kind: 'public', text: 'Offered for download.' },
    source: 'site',
  },
  paper: {
    value: {
      title: 'The PASCAL Visual Object Classes (VOC) Challenge',
      venue: 'International Journal of Computer Vision',
      year: 2010,
      doi: '10.1007/s11263-009-0275-4',
    },
    source: 'paper',
  },
  knownUsers: [
    {
      value: 'Davis King, for dlib',
      kind: 'trained-or-tested',
      source: 'dlib',
      note: 'to train a face detector, on “Pascal VOC”; the year is not named',
    },
    { value: 'OpenAI', kind: 'trained-or-tested', source: 'clip', note: 'to test CLIP' },
  ],
  listGives: {
    value: ['photo', 'alias'],
    source: 'annotations',
    note: 'the owner by a user name, which is not always the path alias',
  },
  matchable: { value: { answer: 'yes' }, source: 'annotations' },
  removal: {
    value: {
      whom: 'Andrew Zisserman, one of its makers',
      how: 'A paper of 2015 gives this address; it describes no way to take a photo out.',
      email: 'az@robots.ox.ac.uk',
    },
    source: 'parkhi',
  },
  unknown: ['faces', 'people', 'licence'],
});
