import { defineDataset } from '../schema';

export const ppm100 = defineDataset({
  id: 'ppm-100',
  name: 'PPM-100',
  short: 'cutting people out of portraits',
  subject: 'faces',
  sources: {
    paper: {
      title: 'MODNet: Real-Time Trimap-Free Portrait Matting via Objective Decomposition',
      url: 'https://arxiv.org/abs/2011.11961',
      kind: 'paper',
    },
    readme: {
      title: 'PPM: README',
      url: 'https://github.com/ZHKKKe/PPM/blob/0672538c86268f96aa6533e3602fa0dacb6ef5de/README.md',
    },
    first: {
      title:
        'Is a Green Screen Really Necessary for Real-Time Portrait Matting?, the paper’s first version',
      url: 'https://arxiv.org/abs/2011.11961v1',
      kind: 'paper',
    },
  },
  fullName: { value: 'Photography Portrait Matting Benchmark', source: 'readme' },
  year: { value: 2021, source: 'readme' },
  authors: {
    value: ['Zhanghan Ke', 'Jiayu Sun', 'Kaican Li', 'Qiong Yan', 'Rynson W. H. Lau'],
    source: 'readme',
  },
  institutions: { value: ['City University of Hong Kong', 'SenseTime Research'], source: 'first' },
  countries: { value: ['HK'], source: 'first', note: 'of the university' },
  purpose: { value: 'To test programs that cut people out of a portrait.', source: 'readme' },
  photos: { value: 100, source: 'readme' },
  howFlickr: {
    value: 'All portraits come from Flickr, under licences that allow changes and commercial use.',
    source: 'readme',
  },
  licence: {
    value: 'Photos: Creative Commons. The cut-out masks: CC BY-NC-SA 4.0.',
    source: 'readme',
  },
  status: { value: { kind: 'public', text: 'Offered on Google Drive.' }, source: 'readme' },
  paper: {
    value: {
      title: 'MODNet: Real-Time Trimap-Free Portrait Matting via Objective Decomposition',
      venue: 'AAAI',
      year: 2022,
      arxiv: '2011.11961',
    },
    source: 'paper',
  },
  knownUsers: [
    {
      value: 'Zhanghan Ke and others, for MODNet',
      kind: 'trained-or-tested',
      source: 'paper',
      note: 'its makers, to test a program that cuts people out of photos',
    },
  ],
  matchable: {
    value: {
      answer: 'no',
      reason:
        'There is no list apart from the images. Their file names may hold photo ids; we have seen only one.',
    },
    source: 'readme',
  },
  removal: {
    value: {
      whom: 'Zhanghan Ke',
      how: 'The project gives this address for questions; it describes no way to take a photo out.',
      email: 'kezhanghan@outlook.com',
    },
    source: 'readme',
  },
  homepage: { value: 'https://github.com/ZHKKKe/PPM', source: 'readme' },
  unknown: ['faces', 'people', 'listGives'],
});
