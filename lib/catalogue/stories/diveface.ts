import type { WrittenStory } from './story';

export const diveface: WrittenStory = {
  sections: {
    what: [
      [
        'DiveFace sorts faces into six groups of equal size: women and men of three groups of ethnic origin, 4,000 people in each.',
        'readme',
      ],
      ['Its lists name 139,677 faces in 115,729 photos.', 'list'],
    ],
    origin: [
      [
        'Its faces were picked from the training set of MegaFace, whose photos come from Flickr.',
        'readme',
      ],
      ['The lists hold the numbers of 6,102 members of Flickr.', 'list'],
      ['Gender and origin were marked by a semi-automatic process.', 'readme'],
    ],
    makers: [
      ['It was made at the Universidad Autónoma de Madrid.', 'readme'],
      [
        'Its makers write that three groups cannot stand for all of humanity, and that they chose them to make the differences as large as possible.',
        'readme',
      ],
    ],
    use: [
      ['It is meant for training face recognition that treats all groups alike.', 'readme'],
      [
        'Researchers in Madrid and at the Max Planck Institute for Human Development used it to show how results differ between groups.',
        'discrimination',
      ],
    ],
    fate: [
      [
        'Its lists are public; the images need a copy of MegaFace, which is no longer given out.',
        'readme',
      ],
      [
        'Its makers announced that they would take the images from YFCC100M, where MegaFace had them from, and add them.',
        'readme',
      ],
      [
        'The project’s page says that there are concerns about training face recognition on public photos without consent, and that new rules are expected.',
        'readme',
      ],
    ],
    you: [
      ['The lists name photos and members, so your photos can be found in them.', 'list'],
      [
        'For questions the project names an address; it describes no way to take a photo out.',
        'readme',
      ],
    ],
  },
  events: [
    {
      date: '2019-06-18',
      kind: 'published',
      text: 'The lists are published on GitHub.',
      source: 'list',
    },
  ],
};
