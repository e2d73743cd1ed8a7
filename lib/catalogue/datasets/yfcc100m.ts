import { defineDataset } from '../schema';

export const yfcc100m = defineDataset({
  id: 'yfcc100m',
  name: 'YFCC100M',
  short: 'research on a large collection of photos',
  subject: 'general',
  sources: {
    commons: {
      title: 'Multimedia Commons: Core Dataset',
      url: 'https://multimediacommons.wordpress.com/yfcc100m-core-dataset/',
      kind: 'primary',
    },
    announcement: {
      title: 'Flickr: The Ins and Outs of the Yahoo Flickr Creative Commons 100 Million Dataset',
      url: 'https://code.flickr.net/2014/10/15/the-ins-and-outs-of-the-yahoo-flickr-100-million-creative-commons-dataset/',
      kind: 'primary',
    },
    paper: {
      title: 'YFCC100M: The New Data in Multimedia Research',
      url: 'https://arxiv.org/abs/1503.01817',
      kind: 'paper',
    },
    clip: {
      title: 'CLIP: the YFCC100M subset',
      url: 'https://github.com/openai/CLIP/blob/a2b2205b0a65caf2c4b56349a3ff14b78e8678e1/data/yfcc100m.md',
      kind: 'primary',
    },
    registry: {
      title: 'Registry of Open Data on AWS: Multimedia Commons',
      url: 'https://github.com/awslabs/open-data-registry/blob/08394c586e39700eb29e3c25939bcdd81a270d2b/datasets/multimedia-commons.yaml',
      kind: 'primary',
    },
    lbsn: {
      title: 'VGIscience: the YFCC100M dataset, with its columns',
      url: 'https://lbsn.vgiscience.org/tutorial/yfcc-introduction',
    },
  },
  fullName: { value: 'Yahoo Flickr Creative Commons 100 Million', source: 'paper' },
  year: { value: 2014, source: 'announcement' },
  authors: {
    value: [
      'Bart Thomee',
      'David A. Shamma',
      'Gerald Friedland',
      'Benjamin Elizalde',
      'Karl Ni',
      'Douglas Poland',
      'Damian Borth',
      'Li-Jia Li',
    ],
    source: 'paper',
  },
  institutions: {
    value: [
      'Yahoo Labs',
      'International Computer Science Institute',
      'Lawrence Livermore National Laboratory',
    ],
    source: 'paper',
  },
  countries: { value: ['US'], source: 'paper' },
  purpose: {
    value:
      'To give researchers a large collection of photos and videos. Not a set of faces, but the origin of many.',
    source: 'paper',
  },
  photos: {
    value: 99_206_564,
    source: 'announcement',
    note: 'and 793,436 videos, by 581,099 members; the copy at Amazon holds 99,171,688 photos and 787,479 videos',
  },
  members: { value: 581_099, source: 'announcement' },
  howFlickr: {
    value: 'All of it comes from Flickr: photos and videos under Creative Commons licences.',
    source: 'commons',
  },
  licence: { value: 'Photos: Creative Commons licences.', source: 'commons' },
  status: {
    value: {
      kind: 'public',
      text: 'A copy of its photos and videos is kept in Amazon’s cloud by Multimedia Commons. Yahoo’s Webscope, where it was first offered, no longer gives it out, as was noted in 2022.',
    },
    source: 'registry',
  },
  paper: {
    value: {
      title: 'YFCC100M: The New Data in Multimedia Research',
      venue: 'Communications of the ACM',
      year: 2016,
      doi: '10.1145/2812802',
      arxiv: '1503.01817',
    },
    source: 'paper',
  },
  knownUsers: [
    {
      value: 'OpenAI',
      kind: 'trained-or-tested',
      source: 'clip',
      note: '14,829,396 photos, to train a version of CLIP',
    },
  ],
  listGives: { value: ['photo', 'nsid'], source: 'lbsn' },
  matchable: {
    value: {
      answer: 'partly',
      reason:
        'It lists every photo, with or without a face, so by itself it says nothing of faces.',
    },
    source: 'clip',
  },
  removal: {
    value: {
      whom: 'Multimedia Commons, International Computer Science Institute',
      how: 'The keepers of the copy at Amazon give this address; they describe no way to take a photo out.',
      email: 'multimedia-commons@icsi.berkeley.edu',
    },
    source: 'registry',
  },
  unknown: ['faces', 'people'],
});
