import { defineDataset } from '../schema';

export const pipa = defineDataset({
  id: 'pipa',
  name: 'PIPA',
  short: 'recognising people in albums',
  subject: 'faces',
  sources: {
    oh: {
      title: 'Person Recognition in Personal Photo Collections',
      url: 'https://arxiv.org/abs/1509.03502',
      kind: 'paper',
    },
    aiaaic: {
      title: 'AIAAIC: People in Photo Albums (PIPA) dataset (read November 2026)',
      url: 'https://www.aiaaic.org/aiaaic-repository/ai-algorithmic-and-automation-incidents/people-in-photo-albums-pipa-dataset',
      kind: 'study',
    },
    readme: {
      title: 'PIPA_dataset: README',
      url: 'https://github.com/coallaoh/PIPA_dataset/blob/261ccd8794b737d0bbf80bab24c3f502701be1a1/README.md',
    },
    list: {
      title: 'PIPA_dataset: all_data.txt',
      url: 'https://github.com/coallaoh/PIPA_dataset/blob/261ccd8794b737d0bbf80bab24c3f502701be1a1/all_data.txt',
    },
    paper: {
      title: 'Beyond Frontal Faces: Improving Person Recognition Using Multiple Cues',
      url: 'https://arxiv.org/abs/1501.05703',
      kind: 'paper',
    },
  },
  fullName: { value: 'People In Photo Albums', source: 'readme' },
  year: { value: 2015, source: 'readme' },
  authors: {
    value: ['Ning Zhang', 'Manohar Paluri', 'Yaniv Taigman', 'Rob Fergus', 'Lubomir Bourdev'],
    source: 'readme',
  },
  institutions: { value: ['UC Berkeley', 'Facebook'], source: 'paper' },
  countries: { value: ['US'], source: 'paper' },
  purpose: {
    value: 'To recognise people in photo albums even when they do not face the camera.',
    source: 'paper',
  },
  photos: {
    value: 37_107,
    source: 'list',
    note: 'counted in the published list; the paper gives the same',
  },
  faces: { value: 63_188, source: 'list', note: 'marked heads, counted in the published list' },
  people: {
    value: 2_356,
    source: 'list',
    note: 'counted in the published list; the paper gives the same',
  },
  howFlickr: { value: 'Made entirely from photos on Flickr.', source: 'readme' },
  licence: { value: 'Photos: Creative Commons.', source: 'paper' },
  status: {
    value: {
      kind: 'withdrawn',
      text: 'Its pages at UC Berkeley and the Max Planck Institute no longer work; its file list is still on GitHub. By AIAAIC’s account Berkeley stopped in January 2020.',
    },
    source: 'aiaaic',
  },
  paper: {
    value: {
      title: 'Beyond Frontal Faces: Improving Person Recognition Using Multiple Cues',
      venue: 'CVPR',
      year: 2015,
      arxiv: '1501.05703',
    },
    source: 'paper',
  },
  knownUsers: [
    {
      value: 'Max Planck Institute for Informatics',
      kind: 'trained-or-tested',
      source: 'oh',
      note: 'to test programs for person recognition in photo collections',
    },
  ],
  listGives: { value: ['photo'], source: 'list' },
  matchable: { value: { answer: 'yes' }, source: 'list' },
  removal: {
    value: {
      whom: 'Ning Zhang, UC Berkeley',
      how: 'The paper of 2015 gives this address; it describes no way to take a photo out.',
      email: 'nzhang@eecs.berkeley.edu',
    },
    source: 'paper',
  },
});
