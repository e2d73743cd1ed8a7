import { defineDataset } from '../schema';

export const geofaces = defineDataset({
  id: 'geofaces',
  name: 'GeoFaces',
  short: 'how faces differ by place',
  subject: 'faces',
  sources: {
    paper: {
      title: 'Large-scale geo-facial image analysis',
      url: 'https://doi.org/10.1186/s13640-015-0070-9',
      kind: 'paper',
    },
    face2gps: {
      title: 'University of Kentucky: FACE2GPS, whose authors used GeoFaces',
      url: 'https://scholars.uky.edu/en/publications/face2gps-estimating-geographic-location-from-facial-features',
      kind: 'primary',
    },
    harvey: {
      title: 'Adam Harvey: Creative Commons Biometrics (read November 2026)',
      url: 'https://ahprojects.com/creative-commons',
      kind: 'study',
    },
  },
  year: { value: 2015, source: 'paper' },
  authors: {
    value: ['Mohammad T. Islam', 'Connor Greenwell', 'Richard Souvenir', 'Nathan Jacobs'],
    source: 'paper',
  },
  institutions: {
    value: ['University of Kentucky'],
    source: 'face2gps',
    note: 'of three of its four authors; the paper places the other, Richard Souvenir, elsewhere',
  },
  countries: { value: ['US'], source: 'face2gps' },
  purpose: {
    value: 'To learn how faces differ from place to place.',
    source: 'paper',
  },
  faces: { value: 3_000_000, source: 'harvey', note: 'rounded by the source' },
  howFlickr: {
    value:
      'Faces in photos whose place is known. Adam Harvey draws it beside PIPA and FFHQ among the datasets made of Creative Commons photos.',
    source: 'harvey',
  },
  paper: {
    value: {
      title: 'Large-scale geo-facial image analysis',
      venue: 'EURASIP Journal on Image and Video Processing',
      year: 2015,
      doi: '10.1186/s13640-015-0070-9',
    },
    source: 'paper',
  },
  knownUsers: [
    {
      value: 'University of Kentucky, for FACE2GPS',
      kind: 'trained-or-tested',
      source: 'face2gps',
      note: 'to guess from a face where its photo was taken',
    },
  ],
  matchable: {
    value: { answer: 'no', reason: 'We know of no published list of its photos.' },
    source: 'harvey',
  },
  removal: {
    value: {
      whom: 'Nathan Jacobs, then University of Kentucky',
      how: 'He is the paper’s corresponding author, and its page leads to his address; it describes no way to take a photo out.',
      url: 'https://doi.org/10.1186/s13640-015-0070-9',
    },
    source: 'paper',
  },
  unknown: ['photos', 'people', 'licence', 'status', 'listGives'],
});
