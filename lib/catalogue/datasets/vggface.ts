import { defineDataset } from '../schema';

export const vggface = defineDataset({
  id: 'vggface',
  name: 'VGG Face',
  short: 'recognising well-known people',
  subject: 'faces',
  sources: {
    exposing: { title: 'Exposing.ai: VGG Face', url: 'https://exposing.ai/vgg_face' },
    aiaaic: {
      title: 'AIAAIC: VGG Face facial recognition dataset',
      url: 'https://www.aiaaic.org/aiaaic-repository/ai-and-algorithmic-incidents-and-controversies/vgg-face-facial-recognition-dataset',
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
    },
    paper: {
      title: 'Deep Face Recognition, a copy of the paper',
      url: 'https://www.scribd.com/document/636479029/DeepFaceRecognition-Parkhi',
    },
  },
  year: { value: 2015, source: 'aiaaic' },
  authors: {
    value: ['Omkar M. Parkhi', 'Andrea Vedaldi', 'Andrew Zisserman'],
    source: 'readme',
  },
  institutions: { value: ['University of Oxford'], source: 'aiaaic' },
  countries: { value: ['GB'], source: 'aiaaic' },
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
  status: {
    value: {
      kind: 'withdrawn',
      text: 'Removed from the website of the University of Oxford; copies of its address lists remain.',
    },
    source: 'aiaaic',
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
      source: 'dlib',
      note: 'with FaceScrub about half of the 3 million faces that its face recognition was trained on',
    },
    { value: 'ChaLearn', source: 'aiaaic' },
    { value: 'Chinese Academy of Sciences', source: 'aiaaic' },
    { value: 'Delft University of Technology', source: 'aiaaic' },
    { value: 'Simula Research Laboratory', source: 'aiaaic' },
    { value: 'University of California, Berkeley', source: 'aiaaic' },
    { value: 'Universitat Autònoma de Barcelona', source: 'aiaaic' },
  ],
  listGives: {
    value: ['photo'],
    source: 'list',
    note: 'only where the address is one of Flickr’s servers',
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
  unknown: ['faces', 'licence'],
});
