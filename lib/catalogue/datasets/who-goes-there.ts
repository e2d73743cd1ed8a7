import { defineDataset } from '../schema';

export const whoGoesThere = defineDataset({
  id: 'who-goes-there',
  name: 'Who Goes There',
  short: 'how faces differ by place',
  subject: 'faces',
  sources: {
    paper: {
      title: 'Who Goes There? Approaches to Mapping Facial Appearance Diversity',
      url: 'https://doi.org/10.1145/2996913.2996997',
      kind: 'paper',
    },
    harvey: {
      title: 'Adam Harvey: Creative Commons Biometrics (read November 2026)',
      url: 'https://ahprojects.com/creative-commons',
      kind: 'study',
    },
    page: {
      title: 'Zach Bessinger: Who Goes There?',
      url: 'https://zachbessinger.com/publications/bessinger2016who/index.html',
      kind: 'primary',
    },
  },
  year: { value: 2016, source: 'paper' },
  authors: {
    value: ['Zachary Bessinger', 'Chris Stauffer', 'Nathan Jacobs'],
    source: 'paper',
  },
  purpose: {
    value: 'To model how faces look in different places of the world.',
    source: 'paper',
  },
  faces: { value: 660_000, source: 'harvey', note: 'rounded by the source' },
  howFlickr: {
    value: 'Faces in photos of the YFCC100M collection from Flickr whose place is known.',
    source: 'harvey',
  },
  status: {
    value: { kind: 'public', text: 'A page of one of its makers leads to it.' },
    source: 'page',
  },
  paper: {
    value: {
      title: 'Who Goes There? Approaches to Mapping Facial Appearance Diversity',
      venue: 'ACM SIGSPATIAL',
      year: 2016,
      doi: '10.1145/2996913.2996997',
    },
    source: 'paper',
  },
  knownUsers: [
    {
      value: 'Zachary Bessinger, Chris Stauffer and Nathan Jacobs',
      kind: 'trained-or-tested',
      source: 'page',
      note: 'its makers, to train a program that draws how faces look by place',
    },
  ],
  matchable: {
    value: { answer: 'no', reason: 'We have not seen its list and do not know what it names.' },
    source: 'page',
  },
  removal: {
    value: {
      whom: 'Zachary Bessinger, one of its makers',
      how: 'His page leads to the dataset; it describes no way to take a photo out.',
      url: 'https://zachbessinger.com/',
    },
    source: 'page',
  },
  parents: [{ value: 'yfcc100m', source: 'harvey' }],
  unknown: ['institutions', 'countries', 'photos', 'people', 'licence', 'listGives'],
});
