import { defineDataset } from '../schema';

export const facecaption15m = defineDataset({
  id: 'facecaption-15m',
  name: 'FaceCaption-15M',
  short: 'describing faces in words',
  subject: 'faces',
  sources: {
    paper: {
      title: '15M Multimodal Facial Image-Text Dataset',
      url: 'https://arxiv.org/abs/2407.08515',
      kind: 'paper',
    },
    card: {
      title: 'FaceCaption-15M: dataset card (read November 2026)',
      url: 'https://huggingface.co/datasets/OpenFace-CQUPT/FaceCaption-15M',
    },
    readme: {
      title: 'Large-Scale Multimodal Face Datasets: README',
      url: 'https://github.com/ddw2AIGROUP2CQUPT/Large-Scale-Multimodal-Face-Datasets/blob/0ad949b18b0d133d3e0a06e40e15aae2d6bd9d62/README.md',
    },
  },
  year: { value: 2024, source: 'paper' },
  authors: {
    value: ['Dawei Dai', 'YuTang Li', 'YingGe Liu', 'Mingming Jia', 'Zhang YuanHui', 'Guoyin Wang'],
    source: 'paper',
  },
  institutions: {
    value: ['Chongqing University of Posts and Telecommunications'],
    source: 'paper',
  },
  countries: { value: ['CN'], source: 'paper' },
  purpose: {
    value: 'To train programs on faces together with words that describe them.',
    source: 'paper',
  },
  faces: { value: 15_000_000, source: 'paper', note: 'rounded by the authors' },
  howFlickr: {
    value:
      'Its images are those of LAION-Face, which names images all over the web, some of Flickr’s among them.',
    source: 'paper',
  },
  licence: { value: 'The list: CC BY 4.0.', source: 'card' },
  status: {
    value: {
      kind: 'public',
      text: 'Addresses and captions are on Hugging Face. Since June 2025, its makers also give out the images, under an agreement.',
    },
    source: 'readme',
  },
  paper: {
    value: {
      title: '15M Multimodal Facial Image-Text Dataset',
      venue: 'arXiv preprint',
      year: 2024,
      arxiv: '2407.08515',
    },
    source: 'paper',
  },
  matchable: {
    value: {
      answer: 'partly',
      reason:
        'It lists addresses, only some of them on Flickr’s servers; we have no importer of its table.',
    },
    source: 'card',
  },
  parents: [{ value: 'laion-face', source: 'paper' }],
  homepage: {
    value: 'https://huggingface.co/datasets/OpenFace-CQUPT/FaceCaption-15M',
    source: 'card',
  },
  unknown: ['photos', 'people', 'knownUsers', 'listGives', 'removal'],
});
