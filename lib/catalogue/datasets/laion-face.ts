import { defineDataset } from '../schema';

export const laionFace = defineDataset({
  id: 'laion-face',
  name: 'LAION-Face',
  sources: {
    readme: {
      title: 'LAION-Face: README',
      url: 'https://github.com/FacePerceiver/LAION-Face/blob/1b7ff52b568f1f124ebda45507e54cb81627bef4/README.md',
    },
    paper: {
      title: 'General Facial Representation Learning in a Visual-Linguistic Manner',
      url: 'https://arxiv.org/abs/2112.03109',
    },
    waxy: {
      title:
        'Andy Baio: Exploring 12 Million of the 2.3 Billion Images Used to Train Stable Diffusion',
      url: 'https://waxy.org/2022/08/exploring-12-million-of-the-images-used-to-train-stable-diffusions-image-generator/',
    },
  },
  year: { value: 2021, source: 'paper' },
  authors: {
    value: [
      'Yinglin Zheng',
      'Hao Yang',
      'Ting Zhang',
      'Jianmin Bao',
      'Dongdong Chen',
      'Yangyu Huang',
      'Lu Yuan',
      'Dong Chen',
      'Ming Zeng',
      'Fang Wen',
    ],
    source: 'readme',
  },
  purpose: {
    value: 'To train programs that analyse faces, on images together with the words around them.',
    source: 'readme',
  },
  photos: { value: 50_000_000, source: 'readme', note: 'rounded by the authors' },
  howFlickr: {
    value:
      'Images with faces out of LAION-400M, which names images all over the web. LAION’s collections hold images of Flickr’s among them.',
    source: 'waxy',
  },
  licence: { value: 'The list of ids: CC BY 4.0.', source: 'readme' },
  status: {
    value: {
      kind: 'public',
      text: 'Ids are offered for download; addresses are in the table of LAION-400M.',
    },
    source: 'readme',
  },
  paper: {
    value: {
      title: 'General Facial Representation Learning in a Visual-Linguistic Manner',
      venue: 'arXiv preprint',
      year: 2021,
      arxiv: '2112.03109',
    },
    source: 'readme',
  },
  listGives: {
    value: ['photo'],
    source: 'readme',
    note: 'only where the address is one of Flickr’s servers',
  },
  matchable: {
    value: {
      answer: 'partly',
      reason:
        'It lists ids that lead to addresses through the table of LAION-400M; only addresses on Flickr’s own servers name a photo.',
    },
    source: 'readme',
  },
  homepage: { value: 'https://github.com/FacePerceiver/LAION-Face', source: 'readme' },
});
