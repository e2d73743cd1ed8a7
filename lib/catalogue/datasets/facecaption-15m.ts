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
    },
    card: {
      title: 'FaceCaption-15M: dataset card (read November 2026)',
      url: 'https://huggingface.co/datasets/OpenFace-CQUPT/FaceCaption-15M',
    },
    summary: {
      title: 'FaceCaption-15M: overview at JUHE',
      url: 'https://www.juheapi.com/datasets/facecaption-15m',
    },
    chatpaper: {
      title: 'The paper at ChatPaper',
      url: 'https://chatpaper.com/chatpaper/paper/39096',
    },
  },
  year: { value: 2024, source: 'paper' },
  authors: {
    value: ['Dawei Dai', 'YuTang Li', 'YingGe Liu', 'Mingming Jia', 'Zhang YuanHui', 'Guoyin Wang'],
    source: 'paper',
  },
  institutions: {
    value: ['Chongqing University of Posts and Telecommunications'],
    source: 'chatpaper',
  },
  countries: { value: ['CN'], source: 'chatpaper' },
  purpose: {
    value: 'To train programs on faces together with words that describe them.',
    source: 'paper',
  },
  faces: { value: 15_000_000, source: 'paper', note: 'rounded by the authors' },
  howFlickr: {
    value:
      'Its images are those of LAION-Face, which names images all over the web, some of Flickr’s among them.',
    source: 'summary',
  },
  licence: { value: 'The list: CC BY 4.0.', source: 'card' },
  status: {
    value: { kind: 'public', text: 'Addresses and captions are on Hugging Face.' },
    source: 'summary',
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
    source: 'summary',
  },
  parents: [{ value: 'laion-face', source: 'summary' }],
  homepage: {
    value: 'https://huggingface.co/datasets/OpenFace-CQUPT/FaceCaption-15M',
    source: 'card',
  },
  unknown: ['photos', 'people', 'knownUsers', 'listGives', 'removal'],
});
