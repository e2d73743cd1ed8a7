import { defineDataset } from '../schema';

export const lpff = defineDataset({
  id: 'lpff',
  name: 'LPFF',
  short: 'generating faces seen from the side',
  subject: 'faces',
  sources: {
    iccv: {
      title: 'LPFF, as published at ICCV 2023',
      url: 'https://openaccess.thecvf.com/content/ICCV2023/html/Wu_LPFF_A_Portrait_Dataset_for_Face_Generators_Across_Large_Poses_ICCV_2023_paper.html',
      kind: 'paper',
    },
    paper: {
      title: 'LPFF: A Portrait Dataset for Face Generators Across Large Poses',
      url: 'https://arxiv.org/abs/2303.14407',
      kind: 'paper',
    },
    readme: {
      title: 'LPFF-dataset: README',
      url: 'https://github.com/oneThousand1000/LPFF-dataset/blob/0d5836f6df68f2c5636d3fea89f421073888e3bd/README.md',
      kind: 'primary',
    },
    download: {
      title: 'LPFF-dataset: data download',
      url: 'https://github.com/oneThousand1000/LPFF-dataset/blob/03f71ca7426a1a6ba95e7e840a639bf8d870e0cc/dataset_download/readme.md',
    },
  },
  fullName: { value: 'Large-Pose Flickr Face dataset', source: 'readme' },
  year: { value: 2023, source: 'download' },
  authors: { value: ['Yiqian Wu', 'Jing Zhang', 'Hongbo Fu', 'Xiaogang Jin'], source: 'readme' },
  institutions: { value: ['Zhejiang University', 'City University of Hong Kong'], source: 'paper' },
  countries: { value: ['CN', 'HK'], source: 'paper' },
  purpose: {
    value: 'To train programs that generate faces seen from the side, as an addition to FFHQ.',
    source: 'download',
  },
  photos: { value: 17_455, source: 'download' },
  faces: { value: 19_590, source: 'download' },
  howFlickr: {
    value: 'Photos under open licences were collected from Flickr.',
    source: 'download',
  },
  licence: {
    value:
      'Photos: CC BY, CC BY-SA, CC0 or public domain, each named in the list. The dataset: for non-commercial research.',
    source: 'download',
  },
  status: { value: { kind: 'public', text: 'Offered on Hugging Face.' }, source: 'download' },
  paper: {
    value: {
      title: 'LPFF: A Portrait Dataset for Face Generators Across Large Poses',
      venue: 'ICCV',
      year: 2023,
      arxiv: '2303.14407',
    },
    source: 'iccv',
  },
  knownUsers: [
    {
      value: 'Yiqian Wu, Jing Zhang, Hongbo Fu and Xiaogang Jin',
      kind: 'trained-or-tested',
      source: 'readme',
      note: 'its makers, to train programs that generate faces',
    },
  ],
  listGives: { value: ['photo', 'nsid'], source: 'download' },
  matchable: { value: { answer: 'yes' }, source: 'download' },
  removal: {
    value: {
      whom: 'Xiaogang Jin, Zhejiang University',
      how: 'The paper gives this address of its corresponding author; it describes no way to take a photo out.',
      email: 'jin@cad.zju.edu.cn',
    },
    source: 'paper',
  },
  homepage: { value: 'https://github.com/oneThousand1000/LPFF-dataset', source: 'download' },
  unknown: ['people'],
});
