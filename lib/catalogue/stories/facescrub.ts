import type { WrittenStory } from './story';

export const facescrub: WrittenStory = {
  sections: {
    what: [
      [
        'FaceScrub lists photos of public figures: 141,130 faces of 695 people, by its makers’ paper.',
        'paper',
      ],
      ['It was made to show how such a collection can be cleaned by computer.', 'paper'],
    ],
    origin: [
      [
        'Its makers took names from the Internet Movie Database and downloaded what an image search found.',
        'exposing',
      ],
      [
        'The photos come from newspapers, sites about celebrities and hundreds of others; 211 come from Flickr, by Exposing.ai’s count.',
        'exposing',
      ],
    ],
    makers: [
      ['It was made in Singapore, at a research centre of the University of Illinois.', 'paper'],
    ],
    use: [
      ['The test of MegaFace looks for people whose photos come from it.', 'megaface'],
      [
        'Davis King trained the face recognition of his library dlib on it: it and VGG Face make up about half of the roughly 3 million faces.',
        'dlib',
      ],
    ],
    fate: [
      ['Its makers give the list out on request.', 'request'],
      ['Many of its addresses no longer work.', 'exposing'],
    ],
    you: [['Exposing.ai’s search covers the 211 photos from Flickr.', 'exposing']],
  },
  sources: {
    megaface: {
      title: 'The MegaFace Benchmark: 1 Million Faces for Recognition at Scale',
      url: 'https://arxiv.org/abs/1512.00596',
      kind: 'paper',
    },
  },
};
