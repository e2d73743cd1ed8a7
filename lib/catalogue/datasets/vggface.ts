import { defineDataset } from '../schema';

export const vggface = defineDataset({
  id: 'vggface',
  name: 'VGG Face',
  short: 'recognising well-known people',
  subject: 'faces',
  sources: {
    licence: {
      title: 'MaskTheFace: licence.txt of VGG Face',
      url: 'https://github.com/aqeelanwar/MaskTheFace/blob/363065392756e62004bf48765a3d70e1078fa30b/vgg_face_dataset/licence.txt',
    },
    aiaaicLater: {
      title: 'AIAAIC: VGG Face dataset, a later page (read November 2026)',
      url: 'https://www.aiaaic.org/aiaaic-repository/ai-algorithmic-and-automation-incidents/vgg-face-dataset',
      kind: 'study',
    },
    exposing: {
      title: 'Exposing.ai: VGG Face',
      url: 'https://exposing.ai/vgg_face',
      kind: 'study',
    },
    readme: {
      title: 'MaskTheFace: README of VGG Face',
      url: 'https://github.com/aqeelanwar/MaskTheFace/blob/363065392756e62004bf48765a3d70e1078fa30b/vgg_face_dataset/README',
    },
    list: {
      title: 'MaskTheFace: the VGG Face address lists',
      url: 'https://github.com/aqeelanwar/MaskTheFace/tree/363065392756e62004bf48765a3d70e1078fa30b/vgg_face_dataset/files',
    },
    dlib: {
      title: 'dlib-models: README',
      url: 'https://github.com/davisking/dlib-models/blob/04d09a56990e5bc487d2bdd5a1f81471aa6f8350/README.md',
      kind: 'primary',
    },
    paper: {
      title: 'Deep Face Recognition',
      url: 'https://www.robots.ox.ac.uk/~vgg/publications/2015/Parkhi15/parkhi15.pdf',
      kind: 'paper',
    },
  },
  year: { value: 2015, source: 'paper' },
  authors: {
    value: ['Omkar M. Parkhi', 'Andrea Vedaldi', 'Andrew Zisserman'],
    source: 'readme',
  },
  institutions: { value: ['University of Oxford'], source: 'paper' },
  countries: { value: ['GB'], source: 'paper' },
  purpose: {
    value: 'To train face recognition on many photos of each of 2,622 well-known people.',
    source: 'exposing',
  },
  photos: { value: 2_604_849, source: 'list', note: 'addresses, counted in the published list' },
  flickrPhotos: {
    value: 14_099,
    source: 'list',
    note: 'distinct photos on Flickr’s servers, counted in the published list',
  },
  people: { value: 2_622, source: 'exposing' },
  howFlickr: {
    value:
      'Image searches for the names of well-known people also turned up photos on Flickr’s servers.',
    source: 'list',
  },
  licence: {
    value:
      'The address lists: CC BY-NC 4.0, by the copy that we read. The images belong to others.',
    source: 'licence',
  },
  status: {
    value: {
      kind: 'public',
      text: 'Copies of its address lists are public. Whether Oxford still offers them is not clear: AIAAIC has called the dataset removed, and later available.',
    },
    source: 'aiaaicLater',
  },
  paper: {
    value: {
      title: 'Deep Face Recognition',
      venue: 'British Machine Vision Conference',
      year: 2015,
    },
    source: 'readme',
  },
  knownUsers: [
    {
      value: 'Davis King, for dlib',
      kind: 'trained-or-tested',
      source: 'dlib',
      note: 'with FaceScrub about half of the 3 million faces that its face recognition was trained on',
    },
  ],
  listGives: {
    value: ['photo'],
    source: 'list',
    note: 'only where the address is on one of Flickr’s servers',
  },
  matchable: {
    value: {
      answer: 'partly',
      reason: 'Only the addresses on Flickr’s own servers name a photo.',
    },
    source: 'list',
  },
  removal: {
    value: {
      whom: 'Andrew Zisserman, University of Oxford',
      how: 'The paper of 2015 gives this address; it describes no way to take a photo out.',
      email: 'az@robots.ox.ac.uk',
    },
    source: 'paper',
  },
  unknown: ['faces'],
});
