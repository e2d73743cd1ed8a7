import { defineDataset } from '../schema';

export const megaface = defineDataset({
  id: 'megaface',
  name: 'MegaFace',
  short: 'finding one face among a million',
  subject: 'faces',
  sources: {
    insightface: {
      title: 'InsightFace: README of its MegaFace evaluation',
      url: 'https://github.com/deepinsight/insightface/blob/155521e5/recognition/_evaluation_/megaface/README.md',
      kind: 'primary',
    },
    nyt: {
      title:
        'The New York Times, 11 October 2019: How Photos of Your Kids Are Powering Surveillance Technology',
      url: 'https://www.nytimes.com/interactive/2019/10/11/technology/flickr-facial-recognition.html',
      kind: 'news',
    },
    paper: {
      title: 'The MegaFace Benchmark: 1 Million Faces for Recognition at Scale',
      url: 'https://arxiv.org/abs/1512.00596',
      kind: 'paper',
    },
    results: {
      title: 'University of Washington: results of the MegaFace challenge, as archived in 2018',
      url: 'https://web.archive.org/web/2018/http://megaface.cs.washington.edu/results/facescrub.html',
      kind: 'primary',
    },
    cosface: {
      title: 'CosFace: Large Margin Cosine Loss for Deep Face Recognition, by Tencent AI Lab',
      url: 'https://arxiv.org/abs/1801.09414',
      kind: 'paper',
    },
    mf2: {
      title: 'Level Playing Field for Million Scale Face Recognition',
      url: 'https://arxiv.org/abs/1705.00393',
      kind: 'paper',
    },
    megapixels: {
      title: 'MegaPixels: MegaFace',
      url: 'https://megapixels.cc/megaface/',
      kind: 'study',
    },
    difPage: {
      title: 'Exposing.ai: IBM Diversity in Faces',
      url: 'https://exposing.ai/ibm_dif',
      kind: 'study',
    },
    diveface: {
      title: 'DiveFace: README',
      url: 'https://github.com/BiDAlab/DiveFace/blob/208b53ee318856ab962804a8bb4910621d1b3db6/README.md',
    },
    divefaceList: {
      title: 'DiveFace: file lists, which keep the names of MegaFace’s files',
      url: 'https://github.com/BiDAlab/DiveFace/tree/208b53ee318856ab962804a8bb4910621d1b3db6/files',
    },
  },
  year: { value: 2015, source: 'paper' },
  authors: {
    value: ['Ira Kemelmacher-Shlizerman', 'Steve Seitz', 'Daniel Miller', 'Evan Brossard'],
    source: 'paper',
    note: 'the training set, called MF2: Aaron Nech and Ira Kemelmacher-Shlizerman, 2017',
  },
  institutions: { value: ['University of Washington'], source: 'paper' },
  countries: { value: ['US'], source: 'paper' },
  purpose: {
    value:
      'To test how well face recognition finds one person among a million strangers, and to let everybody train it on the same photos.',
    source: 'mf2',
  },
  photos: {
    value: 3_311_471,
    source: 'megapixels',
    note: 'the training set; the challenge set has 1,027,060 photos of 690,572 people, by the paper',
  },
  faces: { value: 4_753_320, source: 'megapixels', note: 'the training set' },
  people: {
    value: 672_057,
    source: 'megapixels',
    note: 'the training set; people were told apart by computer',
  },
  members: { value: 48_383, source: 'megapixels', note: 'the training set' },
  howFlickr: {
    value: 'All photos come from Flickr. They carried Creative Commons licences.',
    source: 'megapixels',
  },
  licence: {
    value:
      'Photos: Creative Commons. By MegaPixels’ count 69% of the licences do not allow commercial use.',
    source: 'megapixels',
  },
  status: {
    value: {
      kind: 'withdrawn',
      text: 'The University of Washington no longer gives it out; others noted this by July 2020.',
    },
    source: 'diveface',
  },
  paper: {
    value: {
      title: 'The MegaFace Benchmark: 1 Million Faces for Recognition at Scale',
      venue: 'CVPR',
      year: 2016,
      arxiv: '1512.00596',
    },
    source: 'paper',
  },
  knownUsers: [
    {
      value: 'Google',
      kind: 'trained-or-tested',
      source: 'paper',
      also: 'nyt',
      note: 'took part in the challenge',
    },
    {
      value: 'NtechLab',
      kind: 'trained-or-tested',
      source: 'paper',
      also: 'megapixels',
      note: 'took part in the challenge',
    },
    {
      value: 'Tencent',
      kind: 'trained-or-tested',
      source: 'cosface',
      also: 'nyt',
      note: 'took part in the challenge',
    },
    ...(['Alibaba', 'CyberLink', 'Samsung', 'SenseTime', 'Sogou'] as const).map(
      (value) =>
        ({
          value,
          kind: 'trained-or-tested',
          source: 'results',
          also: 'megapixels',
          note: 'took part in the challenge',
        }) as const,
    ),
  ],
  listGives: {
    value: ['photo', 'nsid'],
    source: 'divefaceList',
    note: 'folders are named after the member, files after the photo',
  },
  matchable: {
    value: {
      answer: 'partly',
      reason:
        'The list names members and photos. The University of Washington no longer offers it; InsightFace’s README links the list of the challenge set.',
    },
    source: 'insightface',
  },
  parents: [{ value: 'yfcc100m', source: 'difPage' }],
  unknown: ['removal'],
});
