import { defineDataset } from '../schema';

export const cocoWholebody = defineDataset({
  id: 'coco-wholebody',
  name: 'COCO-WholeBody',
  short: 'finding faces, hands and poses',
  subject: 'general',
  sources: {
    mmpose: {
      title: 'MMPose: its documentation, on COCO-WholeBody',
      url: 'https://github.com/open-mmlab/mmpose/blob/v0.28.0/docs/en/tasks/2d_wholebody_keypoint.md',
      kind: 'primary',
    },
    format: {
      title: 'COCO-WholeBody: format of its files, which repeat those of COCO',
      url: 'https://github.com/jin-s13/COCO-WholeBody/blob/7705f87582356fe45d082e5582f75b157559de40/data_format.md',
    },
    paper: {
      title: 'Whole-Body Human Pose Estimation in the Wild',
      url: 'https://arxiv.org/abs/2007.11858',
      kind: 'paper',
    },
    readme: {
      title: 'COCO-WholeBody: README',
      url: 'https://github.com/jin-s13/COCO-WholeBody/blob/0ceaef258f5b412471b184799d282abb02922b2c/README.md',
    },
    dwpose: {
      title: 'DWPose: README',
      url: 'https://github.com/IDEA-Research/DWPose/blob/016600e0b09c2223395774e99adb53625d864b69/README.md',
      kind: 'primary',
    },
    contact: {
      title: 'COCO 2020 Object Detection Task, on whom to ask',
      url: 'https://github.com/cocodataset/cocodataset.github.io/blob/0f629fb77419afaeb2a4bcd946745e8da9158d73/dataset/detection-2020.htm',
    },
  },
  year: { value: 2020, source: 'readme' },
  authors: {
    value: [
      'Sheng Jin',
      'Lumin Xu',
      'Jin Xu',
      'Can Wang',
      'Wentao Liu',
      'Chen Qian',
      'Wanli Ouyang',
      'Ping Luo',
    ],
    source: 'readme',
  },
  institutions: {
    value: [
      'The University of Hong Kong',
      'SenseTime Research',
      'The Chinese University of Hong Kong',
      'The University of Sydney',
    ],
    source: 'paper',
  },
  countries: { value: ['HK', 'AU'], source: 'paper', note: 'of the universities' },
  purpose: {
    value: 'To find the pose of people, with boxes and landmarks for faces and hands.',
    source: 'readme',
  },
  photos: { value: 200_000, source: 'readme', note: 'rounded by the authors' },
  people: { value: 250_000, source: 'readme', note: 'figures of people; rounded by the authors' },
  howFlickr: {
    value: 'The photos of COCO, with more annotations; Flickr’s terms apply to the photos.',
    source: 'readme',
  },
  licence: {
    value: 'For research and non-commercial use; Flickr’s terms apply to the photos.',
    source: 'readme',
  },
  status: {
    value: { kind: 'public', text: 'Annotations are offered on Google Drive, photos by COCO.' },
    source: 'readme',
  },
  paper: {
    value: {
      title: 'Whole-Body Human Pose Estimation in the Wild',
      venue: 'ECCV',
      year: 2020,
      arxiv: '2007.11858',
    },
    source: 'paper',
  },
  knownUsers: [
    {
      value: 'OpenMMLab, for MMPose',
      kind: 'trained-or-tested',
      source: 'mmpose',
      note: 'to train and test programs that find poses',
    },
    {
      value: 'Zhendong Yang, Ailing Zeng, Chun Yuan and Yu Li, for DWPose',
      kind: 'trained-or-tested',
      source: 'dwpose',
      note: 'to test a program that finds poses',
    },
  ],
  listGives: { value: ['photo'], source: 'format' },
  matchable: { value: { answer: 'yes' }, source: 'format' },
  removal: {
    value: {
      whom: 'COCO Consortium, as for COCO',
      how: 'The photos are handed out by COCO, which gives this address for questions; it describes no way to take a photo out.',
      email: 'info@cocodataset.org',
    },
    source: 'contact',
  },
  parents: [{ value: 'coco', source: 'readme' }],
  homepage: { value: 'https://github.com/jin-s13/COCO-WholeBody', source: 'readme' },
  unknown: ['faces'],
});
