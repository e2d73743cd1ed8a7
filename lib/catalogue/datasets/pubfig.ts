import { defineDataset } from '../schema';

export const pubfig = defineDataset({
  id: 'pubfig',
  name: 'PubFig',
  short: 'comparing faces of public figures',
  subject: 'faces',
  sources: {
    homepage: {
      title: 'PubFig: Public Figures Face Database',
      url: 'https://www1.cs.columbia.edu/CAVE/databases/pubfig/',
      kind: 'primary',
    },
    download: {
      title: 'PubFig: download',
      url: 'https://cs.columbia.edu/CAVE/databases/pubfig/download',
    },
    list: {
      title: 'PubFigDownload: dev_urls.txt',
      url: 'https://github.com/Garfield2005/PubFigDownload/blob/100cf437caafa91573efac23fd927b45c7e10d5a/dev_urls.txt',
    },
  },
  fullName: { value: 'Public Figures Face Database', source: 'homepage' },
  year: { value: 2009, source: 'homepage' },
  authors: {
    value: ['Neeraj Kumar', 'Alexander C. Berg', 'Peter N. Belhumeur', 'Shree K. Nayar'],
    source: 'homepage',
  },
  institutions: { value: ['Columbia University'], source: 'homepage' },
  countries: { value: ['US'], source: 'homepage' },
  purpose: {
    value: 'To test whether a program can tell if two photos show the same person.',
    source: 'homepage',
  },
  photos: { value: 58_797, source: 'homepage' },
  people: { value: 200, source: 'homepage', note: 'public figures' },
  howFlickr: {
    value: 'Photos of public figures found on the internet, some of them on Flickr’s servers.',
    source: 'list',
  },
  licence: { value: 'For non-commercial use only.', source: 'homepage' },
  status: {
    value: {
      kind: 'public',
      text: 'Only lists of addresses are offered, not the images.',
    },
    source: 'download',
  },
  paper: {
    value: {
      title: 'Attribute and Simile Classifiers for Face Verification',
      venue: 'ICCV',
      year: 2009,
    },
    source: 'homepage',
  },
  listGives: {
    value: ['photo'],
    source: 'list',
    note: 'only where the address is on one of Flickr’s servers',
  },
  matchable: {
    value: {
      answer: 'partly',
      reason: 'It lists addresses; only those on Flickr’s own servers name a photo.',
    },
    source: 'list',
  },
  homepage: { value: 'https://www1.cs.columbia.edu/CAVE/databases/pubfig/', source: 'homepage' },
  unknown: ['faces', 'knownUsers', 'removal'],
});
