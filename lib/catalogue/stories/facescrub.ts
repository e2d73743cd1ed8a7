import type { WrittenStory } from './story';

export const facescrub: WrittenStory = {
  told: {
    what: [
      [
        'FaceScrub names photos of public figures: 141,130 faces of 695 people, as collected.',
        'exposing',
      ],
      ['It was made to show how such a collection can be cleaned by computer.', 'paper'],
    ],
    origin: [
      [
        'Its makers took names from the Internet Movie Database and downloaded what an image search found.',
        'exposing',
      ],
      [
        'They come from newspapers, sites about celebrities and hundreds of others; 211 come from Flickr, by Exposing.ai’s count.',
        'exposing',
      ],
    ],
    makers: [
      ['It was made in Singapore, at a research centre of the University of Illinois.', 'paper'],
    ],
    use: [
      ['MegaFace takes the people to be found from it.', 'megaface'],
      [
        'Davis King used it for dlib: with VGG Face it makes up half of the 3 million faces that its face recognition was trained on.',
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
