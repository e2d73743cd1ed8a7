import { defineDataset } from '../schema';

export const pascalVoc2007 = defineDataset({
  id: 'pascal-voc-2007',
  name: 'PASCAL VOC 2007',
  short: 'finding objects and people',
  subject: 'general',
  sources: {
    paper: {
      title: 'The PASCAL Visual Object Classes (VOC) Challenge',
      url: 'https://doi.org/10.1007/s11263-009-0275-4',
    },
    torrents: {
      title: 'Academic Torrents: PASCAL Visual Object Classes Challenge 2007',
      url: 'https://academictorrents.com/details/7b387c8154f9cc3f106e5bb4932fd7d8c7728129',
    },
    annotations: {
      title: 'PASCAL VOC on Hugging Face, with its annotation files',
      url: 'https://huggingface.co/datasets/DerrickUnleashed/Pascal_VOC/viewer/default/train',
    },
    clip: {
      title: 'CLIP: model card',
      url: 'https://github.com/openai/CLIP/blob/67fc250eb6aa84ef9ad19a020e3f8eb4e698feb4/model-card.md',
    },
    parkhi: {
      title: 'Deep Face Recognition, a copy of a later paper of one of its makers',
      url: 'https://www.scribd.com/document/636479029/DeepFaceRecognition-Parkhi',
    },
  },
  fullName: { value: 'PASCAL Visual Object Classes Challenge 2007', source: 'torrents' },
  year: { value: 2007, source: 'torrents' },
  authors: {
    value: [
      'Mark Everingham',
      'Luc Van Gool',
      'Christopher K. I. Williams',
      'John Winn',
      'Andrew Zisserman',
    ],
    source: 'torrents',
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
    source: 'torrents',
  },
  howFlickr: { value: 'Its photos were collected from Flickr.', source: 'paper' },
  status: {
    value: { kind: 'public', text: 'Copies are offered for download.' },
    source: 'torrents',
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
  knownUsers: [{ value: 'OpenAI', source: 'clip', note: 'to test CLIP' }],
  listGives: { value: ['photo'], source: 'annotations' },
  matchable: { value: { answer: 'yes' }, source: 'annotations' },
  removal: {
    value: {
      whom: 'Andrew Zisserman, one of its makers',
      how: 'A paper of 2015 gives this address; it describes no way to take a photo out.',
      email: 'az@robots.ox.ac.uk',
    },
    source: 'parkhi',
  },
  unknown: ['photos', 'faces', 'people', 'licence'],
});
