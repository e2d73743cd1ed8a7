import { defineDataset } from '../schema';

export const lfpw = defineDataset({
  id: 'lfpw',
  name: 'LFPW',
  short: 'finding the parts of a face',
  subject: 'faces',
  sources: {
    homepage: {
      title: 'Labeled Face Parts in the Wild (LFPW) Dataset',
      url: 'https://neerajkumar.org/databases/lfpw/',
      kind: 'primary',
    },
    paper: {
      title: 'Localizing Parts of Faces Using a Consensus of Exemplars',
      url: 'https://doi.org/10.1109/CVPR.2011.5995602',
      kind: 'paper',
    },
  },
  fullName: { value: 'Labeled Face Parts in the Wild', source: 'homepage' },
  year: { value: 2011, source: 'homepage' },
  authors: {
    value: ['Peter N. Belhumeur', 'David W. Jacobs', 'David J. Kriegman', 'Neeraj Kumar'],
    source: 'homepage',
  },
  institutions: { value: ['Kriegman-Belhumeur Vision Technologies'], source: 'homepage' },
  purpose: {
    value: 'To find eyes, nose, mouth and other parts of a face.',
    source: 'homepage',
  },
  faces: { value: 1_432, source: 'homepage' },
  howFlickr: {
    value: 'Found by simple searches on sites such as Google, Flickr and Yahoo.',
    source: 'homepage',
  },
  status: {
    value: {
      kind: 'public',
      text: 'Only a list of addresses is offered, not the images.',
    },
    source: 'homepage',
  },
  paper: {
    value: {
      title: 'Localizing Parts of Faces Using a Consensus of Exemplars',
      venue: 'CVPR',
      year: 2011,
      doi: '10.1109/CVPR.2011.5995602',
    },
    source: 'paper',
  },
  listGives: {
    value: ['photo'],
    source: 'homepage',
    note: 'only where the address is on one of Flickr’s servers',
  },
  matchable: {
    value: {
      answer: 'partly',
      reason: 'It lists addresses; only those on Flickr’s own servers name a photo.',
    },
    source: 'homepage',
  },
  homepage: { value: 'https://neerajkumar.org/databases/lfpw/', source: 'homepage' },
  unknown: ['countries', 'photos', 'people', 'licence', 'knownUsers', 'removal'],
});
