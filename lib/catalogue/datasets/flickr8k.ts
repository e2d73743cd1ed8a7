import { defineDataset } from '../schema';

export const flickr8k = defineDataset({
  id: 'flickr8k',
  name: 'Flickr8k',
  short: 'describing photos in words',
  subject: 'general',
  sources: {
    paper: {
      title: 'Framing Image Description as a Ranking Task: Data, Models and Evaluation Metrics',
      url: 'https://jair.org/index.php/jair/article/view/10833',
    },
    abstract: {
      title: 'Framing Image Description as a Ranking Task (Extended Abstract)',
      url: 'https://studylib.net/doc/13905229/framing-image-description-as-a-ranking-task---extended-ab...',
    },
    book: {
      title: 'Hands-On Transfer Learning with Python: understanding the data',
      url: 'https://ebookreading.net/view/book/Hands-On+Transfer+Learning+with+Python-EB9781788831307_264.html',
    },
    list: {
      title: 'Image_Annotation: a copy of Flickr8k.token.txt',
      url: 'https://github.com/NinjaAadi/Image_Annotation/blob/da105ec6cd7f33407bdfd38e01f92b2ad0ac9070/Flickr8k_text/Flickr8k.token.txt',
    },
  },
  year: { value: 2013, source: 'abstract' },
  authors: { value: ['Micah Hodosh', 'Peter Young', 'Julia Hockenmaier'], source: 'paper' },
  institutions: { value: ['University of Illinois at Urbana-Champaign'], source: 'abstract' },
  countries: { value: ['US'], source: 'abstract' },
  purpose: {
    value: 'To teach programs to describe a photo in words. Not made for face recognition.',
    source: 'paper',
  },
  photos: {
    value: 8_092,
    source: 'list',
    note: 'counted in a copy of its captions; 8,000 in its three parts',
  },
  howFlickr: { value: 'The photos were obtained from Flickr.', source: 'book' },
  status: {
    value: {
      kind: 'on-request',
      text: 'Given out to those who fill in a form of the University of Illinois.',
    },
    source: 'book',
  },
  paper: {
    value: {
      title: 'Framing Image Description as a Ranking Task: Data, Models and Evaluation Metrics',
      venue: 'Journal of Artificial Intelligence Research',
      year: 2013,
    },
    source: 'abstract',
  },
  listGives: { value: ['photo'], source: 'list' },
  matchable: { value: { answer: 'yes' }, source: 'list' },
  unknown: ['faces', 'people', 'licence', 'knownUsers', 'removal'],
});
