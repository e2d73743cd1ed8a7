import { defineDataset } from '../schema';

export const imagesOfGroups = defineDataset({
  id: 'images-of-groups',
  name: 'Images of Groups',
  short: 'age and gender in group photos',
  subject: 'faces',
  sources: {
    homepage: {
      title: 'The Images of Groups Dataset',
      url: 'https://chenlab.ece.cornell.edu/people/Andy/ImagesOfGroups.html',
      kind: 'primary',
    },
    readme: {
      title: 'The Images of Groups Dataset: README',
      url: 'https://chenlab.ece.cornell.edu/projects/ImagesOfGroups/README.txt',
    },
    paper: {
      title: 'Understanding Images of Groups of People',
      url: 'https://doi.org/10.1109/CVPR.2009.5206828',
      kind: 'paper',
    },
  },
  fullName: { value: 'The Images of Groups Dataset', source: 'homepage' },
  year: { value: 2009, source: 'paper' },
  authors: { value: ['Andrew Gallagher', 'Tsuhan Chen'], source: 'homepage' },
  institutions: { value: ['Carnegie Mellon University'], source: 'paper' },
  countries: { value: ['US'], source: 'paper' },
  purpose: {
    value: 'To study how people arrange themselves in group photos, with their gender and age.',
    source: 'homepage',
  },
  photos: { value: 5_080, source: 'homepage' },
  faces: { value: 28_231, source: 'homepage' },
  howFlickr: {
    value: 'Found on Flickr by searching for wedding, group and family portraits.',
    source: 'homepage',
  },
  licence: { value: 'For non-commercial research only.', source: 'homepage' },
  paper: {
    value: {
      title: 'Understanding Images of Groups of People',
      venue: 'CVPR',
      year: 2009,
      doi: '10.1109/CVPR.2009.5206828',
    },
    source: 'paper',
  },
  listGives: {
    value: ['photo', 'nsid'],
    source: 'readme',
    note: 'each file name holds both',
  },
  matchable: { value: { answer: 'yes' }, source: 'readme' },
  removal: {
    value: {
      whom: 'Tsuhan Chen, one of its makers',
      how: 'The paper of 2009 gives this address; it describes no way to take a photo out.',
      email: 'tsuhan@ece.cornell.edu',
    },
    source: 'paper',
  },
  homepage: {
    value: 'https://chenlab.ece.cornell.edu/people/Andy/ImagesOfGroups.html',
    source: 'homepage',
  },
  unknown: ['people', 'status', 'knownUsers'],
});
