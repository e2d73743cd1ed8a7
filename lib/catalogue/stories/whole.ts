import type { Dataset, Source } from '../schema';
import { sourceOf } from './build-story';

/** The chapters of the whole story, in reading order. */
export const CHAPTERS = [
  'sharing',
  'searching',
  'collection',
  'chain',
  'users',
  'finding',
  'remains',
] as const;

export type Chapter = (typeof CHAPTERS)[number];

/** Sources of sentences that are not about a single dataset. */
const SOURCES: Readonly<Record<string, Source>> = {
  openfuture: {
    title: 'Open Future: AI_Commons, a white paper',
    url: 'https://openfuture.pubpub.org/pub/ai-commons/release/4',
    kind: 'study',
  },
  harvey: {
    title: 'Adam Harvey: Creative Commons Biometrics (read November 2026)',
    url: 'https://ahprojects.com/creative-commons',
    kind: 'study',
  },
  kim: {
    title: 'KIM, Karlsruhe University of Arts and Design: Exposing.ai',
    url: 'https://kim.hfg-karlsruhe.de/exposing-ai/',
    kind: 'primary',
  },
  narcity: {
    title:
      'Narcity: This Website Can Tell You If Your Pics Are Training Facial Recognition Systems',
    url: 'https://www.narcity.com/this-website-tracks-pics-used-to-train-facial-recognition-systems',
    kind: 'news',
  },
};

/**
 * A sentence in English, and its source: a key of {@link SOURCES}, or `dataset/key` for a source of a
 * dataset.
 */
type Sentence = readonly [text: string, source: string];

const SENTENCES: Readonly<Record<Chapter, readonly Sentence[]>> = {
  sharing: [
    [
      'Creative Commons licences date from 2002: with them, whoever makes something can let others use it, on conditions of their choosing.',
      'openfuture',
    ],
    ['Flickr, which opened in 2004, was one of the first sites to adopt them.', 'openfuture'],
    ['Ten years later almost 400 million photos there carried such a licence.', 'openfuture'],
    [
      'A licence settles what may be done with a photo; it was not made to protect the people in it, as Creative Commons itself said in 2019.',
      'ibm-dif/verge',
    ],
  ],
  searching: [
    [
      'Researchers collected faces through a search box: the makers of Images of Groups searched Flickr for wedding, group and family portraits.',
      'images-of-groups/homepage',
    ],
    [
      'The makers of HELEN searched it for “portrait”, together with words such as “family” or “wedding”, in several languages.',
      'helen/homepage',
    ],
    ['The makers of PIPA took photos from public albums.', 'pipa/paper'],
    [
      'Others typed the names of well-known people into image searches, and some of what came back was on Flickr: 211 photos in FaceScrub, by Exposing.ai’s count.',
      'facescrub/exposing',
    ],
  ],
  collection: [
    [
      'In 2014 Yahoo, which owned Flickr, published YFCC100M: a table of 99,206,564 photos and 793,436 videos of 581,099 members.',
      'yfcc100m/announcement',
    ],
    ['All of them are under Creative Commons licences.', 'yfcc100m/commons'],
    ['Of these licences, 31.8% allow commercial use.', 'yfcc100m/announcement'],
    [
      'It is not a set of faces: its makers wanted researchers in universities and companies to have a common collection that all may use.',
      'yfcc100m/paper',
    ],
    ['A copy of the photos and videos is kept in Amazon’s cloud.', 'yfcc100m/registry'],
  ],
  chain: [
    [
      'MegaFace and IBM’s Diversity in Faces were both made from that one collection.',
      'yfcc100m/megaface',
    ],
    ['So was Flickr Diverse Faces, with 1,471,253 faces.', 'fdf/readme'],
    [
      'MegaFace’s training set holds 4,753,320 faces in 3,311,471 photos of 48,383 members, as MegaPixels counted.',
      'megaface/megapixels',
    ],
    [
      'DiveFace was picked from it, and sorts 139,677 of its faces by gender and origin.',
      'diveface/list',
    ],
    ['MeGlass was picked from MegaFace too: faces with and without glasses.', 'meglass/readme'],
    [
      'Files kept their names on the way: those in the lists of DiveFace still contain the number of the member on Flickr.',
      'diveface/list',
    ],
    [
      'Adam Harvey drew this chain in 2022; at every stage, he writes, photos turn into more structured data.',
      'harvey',
    ],
  ],
  users: [
    [
      'More than 100 organisations took part in the challenges that were held with MegaFace in 2015 and 2016, The New York Times reported.',
      'megaface/nyt',
    ],
    ['The first results came from Google, NtechLab and others.', 'megaface/paper'],
    [
      'NVIDIA collected 70,000 portraits from Flickr for FFHQ and used them to train StyleGAN, which draws faces of people who do not exist.',
      'ffhq/paper',
    ],
    [
      'NIST, the National Institute of Standards and Technology of the United States, ran challenges in face recognition with IJB-C.',
      'ijb-c/nist',
    ],
    [
      'Not everybody who got a dataset used it: Microsoft and Amazon downloaded IBM’s and, according to court documents, decided against using it; they were sued over it and won.',
      'ibm-dif/willkie',
    ],
  ],
  finding: [
    [
      'In 2017 Adam Harvey’s MegaPixels let visitors of an exhibition in London search MegaFace for their own face.',
      'megaface/glassroom',
    ],
    [
      'MegaPixels then counted the licences in MegaFace: 69% do not allow commercial use, all ask for credit, and it found none given.',
      'megaface/megapixels',
    ],
    [
      'In March 2019 NBC News told photographers that their photos were in IBM’s dataset, which they had not known.',
      'ibm-dif/nbc',
    ],
    [
      'In October 2019 The New York Times traced photos in MegaFace to the families who had taken them.',
      'megaface/nyt',
    ],
    [
      'On 31 January 2021 Adam Harvey opened Exposing.ai, which is largely based on MegaPixels. There, people could search six datasets for their photos on Flickr.',
      'kim',
    ],
    [
      'Exposing.ai asks to be cited as the work of Adam Harvey and Jules LaPlace.',
      'facescrub/exposing',
    ],
    ['At its launch it covered 3,630,582 photos.', 'narcity'],
    [
      'Telling how yesterday’s photographs became today’s training data was part of its goal; it is a goal of this extension too.',
      'kim',
    ],
  ],
  remains: [
    ['By July 2020 the University of Washington no longer gave MegaFace out.', 'megaface/diveface'],
    ['NIST stopped giving out IJB-C in March 2023.', 'ijb-c/nist'],
    [
      'LAION took its tables down in December 2023, and with them the addresses that LAION-Face needs.',
      'laion-face/media',
    ],
    [
      'What was downloaded before remains: InsightFace, a project for face recognition, still links to a part of MegaFace.',
      'megaface/insightface',
    ],
    [
      'What was made from a dataset remains as well: the lists of DiveFace and the images of MeGlass are still offered.',
      'meglass/readme',
    ],
    [
      'Some publishers offer to take photos out when they are asked, as NVIDIA does for FFHQ.',
      'ffhq/readme',
    ],
  ],
};

/** A chapter with its sources resolved. */
export interface StoryChapter {
  chapter: Chapter;
  sentences: readonly { text: string; source: Source }[];
}

/**
 * Builds the whole story: how photos on Flickr became training data, in chapters.
 * @throws {Error} if a sentence names an unknown source.
 */
export function buildWholeStory(datasets: readonly Dataset[]): StoryChapter[] {
  const sourceFor = (name: string): Source => {
    const [id = '', key] = name.split('/');
    const dataset = datasets.find((one) => one.id === id);
    const source = key === undefined ? SOURCES[id] : dataset && sourceOf(dataset, key);
    if (!source) throw new Error(`The whole story names an unknown source: ${name}`);
    return source;
  };
  return CHAPTERS.map((chapter) => ({
    chapter,
    sentences: SENTENCES[chapter].map(([text, source]) => ({ text, source: sourceFor(source) })),
  }));
}
