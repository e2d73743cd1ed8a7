import type { WrittenStory } from './story';

export const laionFace: WrittenStory = {
  sections: {
    what: [
      [
        'LAION-Face is a list of 50 million images with faces and of the words beside them.',
        'readme',
      ],
      ['It was made to train programs that analyse faces.', 'readme'],
    ],
    origin: [
      [
        'The images were picked from LAION-400M, a table of addresses of images all over the web.',
        'readme',
      ],
      [
        'Andy Baio looked through twelve million images from LAION’s collections and found Flickr among the sites that they come from.',
        'waxy',
      ],
    ],
    makers: [['It was made by researchers at Xiamen University and Microsoft.', 'paper']],
    use: [
      ['Microsoft trained FaRL on it, a model for programs that analyse faces.', 'farl'],
      ['Crucible AI trained a model on it that steers how generated faces look.', 'crucible'],
    ],
    fate: [
      [
        'In December 2023 LAION took down its tables, LAION-400M among them, after a Stanford study had found suspected child sexual abuse material in LAION-5B.',
        'media',
      ],
      [
        'The list of LAION-Face is still there, but it only gives numbers that lead nowhere without that table.',
        'script',
      ],
    ],
    you: [
      [
        'Only with a copy of the table can a photo be found, where its address is on one of Flickr’s servers.',
        'script',
      ],
      [
        'The project names an address for questions; it describes no way to take a photo out.',
        'readme',
      ],
    ],
  },
  events: [
    {
      date: '2023-12-19',
      kind: 'withdrawn',
      text: 'LAION takes LAION-400M down, and with it the addresses.',
      source: 'media',
    },
  ],
};
