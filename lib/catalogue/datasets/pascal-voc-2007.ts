import { defineDataset } from '../schema';

export const pascalVoc2007 = defineDataset({
  id: 'pascal-voc-2007',
  name: 'PASCAL VOC 2007',
  sources: {
    card: {
      title: 'PASCAL VOC 2007 on Hugging Face',
      url: 'https://huggingface.co/datasets/djghosh/wds_voc2007_test/blob/main/README.md',
    },
    classes: {
      title: 'PASCAL VOC, all editions, on Hugging Face',
      url: 'https://huggingface.co/datasets/merve/pascal-voc',
    },
    annotations: {
      title: 'PASCAL VOC on Hugging Face, with its annotation files',
      url: 'https://huggingface.co/datasets/DerrickUnleashed/Pascal_VOC/viewer/default/train',
    },
  },
  fullName: { value: 'PASCAL Visual Object Classes Challenge 2007', source: 'card' },
  year: { value: 2007, source: 'card' },
  authors: {
    value: [
      'Mark Everingham',
      'Luc Van Gool',
      'Christopher K. I. Williams',
      'John Winn',
      'Andrew Zisserman',
    ],
    source: 'card',
  },
  purpose: {
    value:
      'To find objects of twenty kinds in photos, people among them. Not made for face recognition.',
    source: 'classes',
  },
  howFlickr: {
    value: 'Its annotation files name Flickr as the origin of the photos.',
    source: 'annotations',
  },
  status: {
    value: { kind: 'public', text: 'Copies are offered for download.' },
    source: 'annotations',
  },
  listGives: { value: ['photo'], source: 'annotations' },
  matchable: { value: { answer: 'yes' }, source: 'annotations' },
});
