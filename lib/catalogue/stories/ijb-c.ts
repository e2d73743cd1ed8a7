import type { WrittenStory } from './story';

export const ijbC: WrittenStory = {
  sections: {
    what: [
      [
        'IARPA Janus Benchmark C tests face recognition on photos and videos that were not taken for it.',
        'noblis',
      ],
      ['It holds photos and videos of 3,531 people.', 'noblis'],
      [
        'NIST counts 138,000 images with faces, 11,000 videos and 10,000 images without a face.',
        'nist',
      ],
    ],
    origin: [
      ['Its photos come from Flickr and Wikimedia, its videos from YouTube.', 'aiaaic'],
      [
        'It was meant to show people from more places and occupations than earlier benchmarks.',
        'noblis',
      ],
    ],
    makers: [
      [
        'It was made by Noblis with Michigan State University and NIST, the National Institute of Standards and Technology of the United States.',
        'noblis',
      ],
      [
        'The work was supported by IARPA, a research agency of the intelligence services of the United States.',
        'noblis',
      ],
    ],
    use: [
      ['NIST ran public challenges with it.', 'nist'],
      ['Researchers report results on it, the makers of AdaFace among them.', 'adaface'],
    ],
    fate: [
      [
        'In 2019 the Financial Times told of people who had found themselves in a face database of the US government.',
        'ft',
      ],
      [
        'By AIAAIC’s account, Adam Harvey had found activists, artists and journalists in IJB-C, none of whom had been told.',
        'aiaaic',
      ],
      ['NIST stopped giving it out on 14 March 2023.', 'nist'],
    ],
    you: [
      [
        'NIST has stopped giving it out, and we know of no public list of its photos: whether yours are in it cannot be said.',
        'nist',
      ],
    ],
  },
  events: [
    {
      date: '2018-02',
      kind: 'published',
      text: 'The paper is presented at a conference on biometrics.',
      source: 'noblis',
    },
    {
      date: '2019-04-19',
      kind: 'reported',
      text: 'The Financial Times tells of people who found themselves in a face database of the US government.',
      source: 'ft',
    },
  ],
};
