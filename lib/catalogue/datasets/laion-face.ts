import { defineDataset } from '../schema';

export const laionFace = defineDataset({
  id: 'laion-face',
  name: 'LAION-Face',
  short: 'faces together with words',
  subject: 'faces',
  sources: {
    media: {
      title: '404 Media, 20 December 2023: on the removal of LAION’s datasets',
      url: 'https://www.404media.co/laion-datasets-removed-stanford-csam-child-abuse/',
      kind: 'news',
    },
    script: {
      title: 'LAION-Face: the script that joins its ids to the table of LAION-400M',
      url: 'https://github.com/FacePerceiver/LAION-Face/blob/39ff2d4571d57e529d45ac5fa279060bca0d5e82/convert_parquet.py',
    },
    cvpr: {
      title: 'The paper, as published at CVPR 2022',
      url: 'https://doi.org/10.1109/CVPR52688.2022.01814',
      kind: 'paper',
    },
    readme: {
      title: 'LAION-Face: README',
      url: 'https://github.com/FacePerceiver/LAION-Face/blob/1b7ff52b568f1f124ebda45507e54cb81627bef4/README.md',
    },
    paper: {
      title: 'General Facial Representation Learning in a Visual-Linguistic Manner',
      url: 'https://arxiv.org/abs/2112.03109',
      kind: 'paper',
    },
    waxy: {
      title:
        'Andy Baio: Exploring 12 Million of the 2.3 Billion Images Used to Train Stable Diffusion',
      url: 'https://waxy.org/2022/08/exploring-12-million-of-the-images-used-to-train-stable-diffusions-image-generator/',
      kind: 'study',
    },
    crucible: {
      title: 'ControlNetMediaPipeFace: model card (read November 2026)',
      url: 'https://huggingface.co/CrucibleAI/ControlNetMediaPipeFace',
      kind: 'primary',
    },
    farl: {
      title: 'FaRL: README',
      url: 'https://github.com/FacePerceiver/FaRL/blob/00681de687ac62e7fa14388524c54f5be6b3b8a1/README.md',
      kind: 'primary',
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
  institutions: {
    value: ['Xiamen University', 'Microsoft Research Asia', 'Microsoft Cloud + AI'],
    source: 'paper',
  },
  countries: { value: ['CN'], source: 'paper', note: 'of the university' },
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
      text: 'Ids are offered for download. They lead to addresses only through the table of LAION-400M, which LAION took down in December 2023.',
    },
    source: 'media',
  },
  paper: {
    value: {
      title: 'General Facial Representation Learning in a Visual-Linguistic Manner',
      venue: 'CVPR',
      year: 2022,
      doi: '10.1109/CVPR52688.2022.01814',
      arxiv: '2112.03109',
    },
    source: 'cvpr',
  },
  knownUsers: [
    {
      value: 'Crucible AI',
      kind: 'trained-or-tested',
      source: 'crucible',
      note: 'to train a model that steers how generated faces look',
    },
    {
      value: 'Microsoft, for FaRL',
      kind: 'trained-or-tested',
      source: 'farl',
      note: 'to train a model for programs that analyse faces; its people are among the makers of the dataset',
    },
  ],
  listGives: {
    value: ['photo'],
    source: 'readme',
    note: 'only where the address is on one of Flickr’s servers',
  },
  matchable: {
    value: {
      answer: 'partly',
      reason:
        'Its list of ids says nothing by itself. The script of its authors joins them to the table of LAION-400M, whose addresses on Flickr’s own servers name a photo.',
    },
    source: 'script',
  },
  removal: {
    value: {
      whom: 'Yinglin Zheng, Xiamen University',
      how: 'The project gives this address for questions about the data; it describes no way to take a photo out.',
      email: 'zhengyinglin@stu.xmu.edu.cn',
    },
    source: 'readme',
  },
  homepage: { value: 'https://github.com/FacePerceiver/LAION-Face', source: 'readme' },
  unknown: ['faces', 'people'],
});
