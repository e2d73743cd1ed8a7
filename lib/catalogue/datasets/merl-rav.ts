import { defineDataset } from '../schema';

export const merlRav = defineDataset({
  id: 'merl-rav',
  name: 'MERL-RAV',
  short: 'finding hidden landmarks',
  subject: 'faces',
  sources: {
    paper: {
      title: 'LUVLi Face Alignment, as published at CVPR 2020',
      url: 'https://openaccess.thecvf.com/content_CVPR_2020/papers/Kumar_LUVLi_Face_Alignment_Estimating_Landmarks_Location_Uncertainty_and_Visibility_Likelihood_CVPR_2020_paper.pdf',
      kind: 'paper',
    },
    readme: {
      title: 'MERL-RAV Dataset: README',
      url: 'https://github.com/abhi1kumar/MERL-RAV_dataset/blob/01de4496553c33094614946dbaf4957cf801d00f/README.md',
    },
    spiga: {
      title: 'SPIGA: README',
      url: 'https://github.com/andresprados/SPIGA/blob/1817d7fbbf8ed9269a61ed0ea8c0166be9190066/README.md',
      kind: 'primary',
    },
  },
  fullName: { value: 'MERL Reannotation of AFLW with Visibility', source: 'readme' },
  year: { value: 2020, source: 'readme' },
  authors: {
    value: [
      'Abhinav Kumar',
      'Tim K. Marks',
      'Wenxuan Mou',
      'Ye Wang',
      'Michael Jones',
      'Anoop Cherian',
      'Toshiaki Koike-Akino',
      'Xiaoming Liu',
      'Chen Feng',
    ],
    source: 'readme',
  },
  institutions: {
    value: [
      'Mitsubishi Electric Research Laboratories',
      'University of Utah',
      'University of Manchester',
      'Michigan State University',
      'New York University',
    ],
    source: 'paper',
  },
  countries: { value: ['US', 'GB'], source: 'paper', note: 'of the universities' },
  purpose: {
    value: 'To find facial landmarks and tell which of them are hidden.',
    source: 'readme',
  },
  faces: { value: 19_000, source: 'readme', note: 'more than; rounded by the authors' },
  howFlickr: { value: 'Photos of AFLW, annotated anew.', source: 'readme' },
  status: {
    value: {
      kind: 'public',
      text: 'The annotations are on GitHub; the photos come with AFLW.',
    },
    source: 'readme',
  },
  paper: {
    value: {
      title:
        'LUVLi Face Alignment: Estimating Landmarks’ Location, Uncertainty, and Visibility Likelihood',
      venue: 'CVPR',
      year: 2020,
    },
    source: 'readme',
  },
  knownUsers: [
    {
      value: 'Andres Prados-Torreblanca, José M. Buenaposada and Luis Baumela, for SPIGA',
      kind: 'trained-or-tested',
      source: 'spiga',
      note: 'to test a program that finds landmarks',
    },
  ],
  listGives: { value: [], source: 'readme' },
  matchable: {
    value: {
      answer: 'no',
      reason: 'It uses the file names of AFLW, which are merely numbered.',
    },
    source: 'readme',
  },
  removal: {
    value: {
      whom: 'Tim Marks, Mitsubishi Electric Research Laboratories',
      how: 'The project gives this address for questions; it describes no way to take a photo out.',
      email: 'tmarks@merl.com',
    },
    source: 'readme',
  },
  parents: [{ value: 'aflw', source: 'readme' }],
  homepage: { value: 'https://github.com/abhi1kumar/MERL-RAV_dataset', source: 'readme' },
  unknown: ['photos', 'people', 'licence'],
});
