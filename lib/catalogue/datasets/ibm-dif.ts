import { defineDataset } from '../schema';

export const ibmDif = defineDataset({
  id: 'ibm-dif',
  name: 'IBM DiF',
  short: 'measuring how faces differ',
  subject: 'faces',
  sources: {
    paper: { title: 'Diversity in Faces', url: 'https://arxiv.org/abs/1901.10436' },
    exposing: { title: 'Exposing.ai: IBM Diversity in Faces', url: 'https://exposing.ai/ibm_dif' },
    report: {
      title: 'Fortune, 12 March 2019: on the story of NBC News',
      url: 'https://fortune.com/2019/03/12/millions-of-flickr-photos-were-scraped-to-train-facial-recognition-software',
    },
    aiaaic: {
      title: 'AIAAIC: IBM Diversity in Faces (DiF) dataset',
      url: 'https://www.aiaaic.org/aiaaic-repository/ai-algorithmic-and-automation-incidents/ibm-diversity-in-faces-dataset',
    },
  },
  fullName: { value: 'Diversity in Faces', source: 'paper' },
  year: { value: 2019, source: 'paper' },
  authors: {
    value: ['Michele Merler', 'Nalini Ratha', 'Rogerio Feris', 'John R. Smith'],
    source: 'paper',
  },
  institutions: { value: ['IBM Research'], source: 'paper' },
  countries: { value: ['US'], source: 'aiaaic' },
  purpose: {
    value:
      'To measure how faces differ, so that face recognition works equally well for everybody.',
    source: 'paper',
  },
  faces: { value: 1_000_000, source: 'paper', note: 'rounded by the authors' },
  howFlickr: {
    value: 'Faces in Creative Commons photos of the YFCC100M collection, which is all from Flickr.',
    source: 'exposing',
  },
  licence: {
    value: 'Photos: Creative Commons. IBM: for research, not for commercial use.',
    source: 'aiaaic',
  },
  status: {
    value: {
      kind: 'on-request',
      text: 'It was meant for researchers and not offered for public download.',
    },
    source: 'aiaaic',
  },
  paper: {
    value: {
      title: 'Diversity in Faces',
      venue: 'arXiv preprint',
      year: 2019,
      arxiv: '1901.10436',
    },
    source: 'paper',
  },
  knownUsers: [
    { value: 'Alphabet/Google', source: 'aiaaic' },
    { value: 'Amazon', source: 'aiaaic' },
    { value: 'IBM', source: 'aiaaic' },
    { value: 'Microsoft', source: 'aiaaic' },
  ],
  matchable: {
    value: {
      answer: 'partly',
      reason:
        'The list was not for public download; a copy that somebody holds can be read. Exposing.ai can search a part of it.',
    },
    source: 'exposing',
  },
  removal: {
    value: {
      whom: 'IBM',
      how: 'In 2019 IBM said that it takes photos out when the photographer or a person shown asks: by mail, with links to the photos.',
    },
    source: 'report',
  },
  parents: [{ value: 'yfcc100m', source: 'exposing' }],
  unknown: ['photos', 'people', 'listGives'],
});
