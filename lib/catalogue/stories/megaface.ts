import type { WrittenStory } from './story';

export const megaface: WrittenStory = {
  sources: {
    glassroom: {
      title: 'Adam Harvey: MegaPixels at the Glass Room (read November 2026)',
      url: 'https://www.ahprojects.com/megapixels-glassroom',
      kind: 'primary',
    },
  },
  told: {
    what: [
      [
        'MegaFace is a test of face recognition: a program has to find one person among a million strangers.',
        'paper',
      ],
      ['The strangers are 1,027,060 photos of 690,572 people.', 'paper'],
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
        'Of their licences, 69 % do not allow commercial use; all ask for credit, and MegaPixels found none given.',
        'megapixels',
      ],
      [
        'YFCC100M had only linked to the photos; MegaFace handed out copies, which stay when a member deletes the original.',
        'nyt',
      ],
    ],
    makers: [
      ['It was made by computer scientists at the University of Washington.', 'paper'],
      [
        'They wanted researchers everywhere, and not only large companies, to be able to test at this scale.',
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
        'The university spoke of more than 300 research groups that worked with MegaFace in 2016.',
        'megapixels',
      ],
    ],
    fate: [
      [
        'In October 2019 The New York Times told of grown-ups who found photos of themselves as children in it, and of a law of Illinois that asks for consent before a face is scanned.',
        'nyt',
      ],
      ['By July 2020 the university no longer gave it out.', 'diveface'],
      ['Copies remain: a README of InsightFace links to the challenge set.', 'insightface'],
    ],
    you: [
      [
        'File names of MegaFace hold the number of the member and of the photo, so a list that somebody holds can be searched for yours.',
        'divefaceList',
      ],
      ['There is no publisher left who hands it out and could leave a photo out.', 'diveface'],
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
