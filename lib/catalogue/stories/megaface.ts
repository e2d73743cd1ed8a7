import type { WrittenStory } from './story';

export const megaface: WrittenStory = {
  sources: {
    glassroom: {
      title: 'Adam Harvey: MegaPixels at the Glass Room (read November 2026)',
      url: 'https://www.ahprojects.com/megapixels-glassroom',
      kind: 'primary',
    },
  },
  sections: {
    what: [
      [
        'MegaFace is a test of face recognition: a program has to find one person among a million strangers.',
        'paper',
      ],
      ['It brings 1,027,060 photos of 690,572 people to stand for the strangers.', 'paper'],
      [
        'In 2017 a training set followed, called MF2, with 4,753,320 faces of 672,057 people whom a computer had told apart.',
        'mf2',
      ],
    ],
    origin: [
      [
        'All photos come from Flickr, out of YFCC100M, a collection of photos under Creative Commons licences.',
        'difPage',
      ],
      [
        'MegaPixels counted 3,311,471 photos from the accounts of 48,383 members in the training set.',
        'megapixels',
      ],
      [
        'Of their licences, 69% do not allow commercial use; all ask for credit, and MegaPixels found none given.',
        'megapixels',
      ],
      [
        'YFCC100M had only linked to the photos; MegaFace handed out copies, which remain when a member deletes the original.',
        'nyt',
      ],
    ],
    makers: [
      ['It was made by computer scientists at the University of Washington.', 'paper'],
      [
        'They wanted researchers everywhere, and not only large companies, to be able to train and test at this scale.',
        'mf2',
      ],
    ],
    use: [
      ['The first results came from Google, NtechLab and others.', 'paper'],
      [
        'More than 100 organisations took part in the challenges of 2015 and 2016, The New York Times reported.',
        'nyt',
      ],
      [
        'In 2016 the university said that more than 300 research groups were working with MegaFace.',
        'megapixels',
      ],
    ],
    fate: [
      [
        'In October 2019 The New York Times told of young adults whose childhood photos were in it, and of an Illinois law that requires consent before a face is scanned.',
        'nyt',
      ],
      ['By July 2020 the university no longer gave it out.', 'diveface'],
      [
        'Copies remain: InsightFace, a project for face recognition, links to the challenge set.',
        'insightface',
      ],
    ],
    you: [
      [
        'MegaFace’s file names contain the number of the member and of the photo, so whoever has a list can search it for yours.',
        'divefaceList',
      ],
      [
        'The university no longer gives it out, so there is nobody left to ask for a photo to be taken out.',
        'diveface',
      ],
    ],
  },
  events: [
    {
      date: '2017',
      kind: 'published',
      text: 'The training set, MF2, is published.',
      source: 'mf2',
    },
    {
      date: '2017',
      kind: 'reported',
      text: 'MegaPixels lets visitors of the Glass Room in London search MegaFace for their own face.',
      source: 'glassroom',
    },
    {
      date: '2019-10-11',
      kind: 'reported',
      text: 'The New York Times traces photos in it to the families who took them.',
      source: 'nyt',
    },
    {
      date: '2020-07',
      kind: 'withdrawn',
      text: 'The makers of DiveFace note that the University of Washington no longer gives it out.',
      source: 'diveface',
    },
  ],
};
