import { pinned } from './github';
import type { Offer } from './types';

const NONE = { name: 'none stated', allows: 'unstated' } as const;
const APACHE = { name: 'Apache 2.0', allows: 'anyone' } as const;
const LOKE = 'https://api.loke.aws.unit.no/dlr-gui-backend-resources-content/v2/contents/links/';

/** Face lists collected for face detection, generation or anonymisation. */
export const faces: readonly Omit<Offer, 'subject' | 'offered'>[] = [
  {
    dataset: '300w-lp',
    publisher: 'seokg, on GitHub',
    whose: 'copy',
    licence: NONE,
    names: ['photo'],
    photos: 2_307,
    cors: true,
    files: pinned('seokg/tf-hopenet', '5b181032154aa4d5618abf3c472156a23528fb37', [
      [
        '300W_LP_filename_filtered.txt',
        { md5: '068f50691492af2df8cd1b345f643d43', bytes: 3_761_664 },
      ],
    ]),
  },
  {
    dataset: 'afw',
    publisher: 'zisianw, on GitHub',
    whose: 'copy',
    licence: NONE,
    names: ['photo'],
    photos: 205,
    cors: true,
    files: pinned('zisianw/FaceBoxes.PyTorch', '22efc6a35ce21b53b66ffc8c7a01c293e503df7a', [
      ['data/AFW/img_list.txt', { md5: '462123268fe683116049073f6e330482', bytes: 2_140 }],
    ]),
  },
  {
    dataset: 'cc-face',
    publisher: 'KatsunoriWa, on GitHub',
    whose: 'publisher',
    licence: NONE,
    names: ['photo'],
    photos: 541,
    cors: true,
    files: {
      repository: 'KatsunoriWa/CC_face_dataset',
      commit: 'e6b2b43c90f995a2128a5a0e6a7eed91588a1c07',
      folder: 'urls',
    },
  },
  {
    dataset: 'eg1800',
    publisher: 'bio-punk, on GitHub',
    whose: 'copy',
    licence: NONE,
    names: ['photo'],
    photos: 1_759,
    cors: true,
    files: pinned('bio-punk/AutoPortraitMatting', '5c89932069955ccf18a81ba824e466f8135aced4', [
      ['data/alldata_urls.txt', { md5: '8bfef9c07a69f4bf32c8f9db3cc03ade', bytes: 135_481 }],
    ]),
  },
  {
    dataset: 'fdf',
    publisher: 'Håkon Hukkelås, NTNU',
    whose: 'publisher',
    licence: {
      ...APACHE,
      url: 'https://github.com/hukkelas/FDF/blob/8259cf931b625ae7ba43f6a8b286e8188f8770e0/README.md',
    },
    names: ['photo', 'nsid', 'alias'],
    cors: 'unknown',
    files: [
      {
        url: `${LOKE}87c06e58-a6cc-4299-81b6-c36f2bed6a0ce5810e37-59d6-4d8f-9e86-fdafe7b58c86106c2d7d-91e8-4c80-986a-0ccdbe02ddb0`,
        name: 'metainfo.zip',
      },
    ],
  },
  {
    dataset: 'fdf256',
    publisher: 'Håkon Hukkelås, NTNU',
    whose: 'publisher',
    licence: {
      name: 'academic or open-source projects',
      url: 'https://github.com/hukkelas/FDF/blob/003c15c118df1b12ac77a1502b067d11f506407b/FDF256.md',
      allows: 'research',
      note: 'Said of the images; FDF’s metadata is under Apache 2.0.',
    },
    names: ['photo', 'nsid'],
    cors: 'unknown',
    files: [
      {
        url: `${LOKE}b704049a-d465-4a07-9cb3-ca270ffab80292e4d5ac-6172-4d37-bf63-4438f61f8aa0e1f6483d-5d45-40b5-b356-10b71fc00e89`,
        name: 'metainfo.zip',
        md5: 'b790269bd64e9a6c1b1b032a9ff60410',
      },
    ],
  },
  {
    dataset: 'fdh',
    publisher: 'Håkon Hukkelås, NTNU',
    whose: 'publisher',
    licence: {
      ...APACHE,
      url: 'https://github.com/hukkelas/FDH/blob/4cde752a5934d505e4a5366ede333308e4fd3f37/README.md',
    },
    names: ['photo', 'nsid'],
    cors: 'unknown',
    files: [
      {
        url: `${LOKE}dbd67368-45c4-4c61-b517-e1493fc2ad7347dc09ca-e0e3-4394-8bac-b539e9321ba91670fa6f-3584-4000-9acd-d3f403844784`,
        name: 'metadata.json',
        md5: '220b8e5f495a6bd60aed267f66da1c5a',
      },
    ],
  },
  {
    dataset: 'ffhq',
    publisher: 'NVIDIA, on GitHub',
    whose: 'publisher',
    licence: {
      name: 'CC BY-NC-SA 4.0',
      url: 'https://github.com/NVlabs/ffhq-dataset/blob/1db98429aac13b479bbeaab3628fd06fa33dd749/LICENSE.txt',
      allows: 'non-commercial',
    },
    names: ['photo', 'nsid', 'alias'],
    cors: true,
    files: pinned('NVlabs/ffhq-dataset', 'a0fbb8418d53494c1b97d191ba6c8bf12f577d06', [
      [
        'docs/search/ffhq-dataset-v1-processed.json',
        { gitBlob: '4051e0be978fd0395c5a6c91057a7cf55ad6bd96' },
      ],
    ]),
    byHand: {
      page: 'https://drive.google.com/open?id=16N0RV4fHI6joBuKbQAoG34V_cQk7vxSA',
      what: 'The whole metadata, ffhq-dataset-v2.json of 267,793,842 bytes, with the same photos.',
    },
  },
  {
    dataset: 'fsxl',
    publisher: 'KorayUlusan, on GitHub',
    whose: 'publisher',
    licence: NONE,
    names: ['photo', 'nsid'],
    photos: 5_684,
    members: 608,
    cors: true,
    files: pinned('KorayUlusan/fsxl-dataset', '323e28b483f6531201ceb84eee36cc26dc3e0f3d', [
      ['fsxl-metadata.json', {}],
    ]),
  },
  {
    dataset: 'helen',
    publisher: 'yuguolong, on GitHub',
    whose: 'copy',
    licence: NONE,
    names: ['photo'],
    photos: 2_122,
    cors: true,
    files: pinned('yuguolong/helen-data-processing', '14c7c2c9138e0c2ad39e42790a96d8af04060569', [
      ['train.txt', { md5: 'ae1efc417b9a46b0729fe3798007346e', bytes: 80_578 }],
    ]),
  },
  {
    dataset: 'lpff',
    publisher: 'Yiqian Wu, on Hugging Face',
    whose: 'publisher',
    licence: {
      name: 'non-commercial research',
      url: 'https://github.com/oneThousand1000/LPFF-dataset/blob/03f71ca7426a1a6ba95e7e840a639bf8d870e0cc/dataset_download/readme.md',
      allows: 'research',
    },
    names: ['photo', 'nsid'],
    photos: 17_455,
    cors: 'unknown',
    files: [
      {
        url: 'https://huggingface.co/datasets/onethousand/LPFF/resolve/main/LPFF-dataset/info.json',
        name: 'info.json',
        // Hugging Face changes these; the current ones are at huggingface.co/.well-known/meta.json.
        hosts: ['us.aws.cdn.hf.co', 'cdn-lfs-us-1.hf.co', 'cdn-lfs-eu-1.hf.co', 'cdn-lfs.hf.co'],
        page: 'https://huggingface.co/datasets/onethousand/LPFF/tree/main/LPFF-dataset',
      },
    ],
  },
  {
    dataset: 'miap',
    publisher: 'Google',
    whose: 'publisher',
    licence: NONE,
    names: [],
    cors: 'unknown',
    needs: 'open-images',
    files: ['train', 'val', 'test'].map((part) => ({
      url: `https://storage.googleapis.com/openimages/open_images_extended_miap/open_images_extended_miap_images_${part}.lst`,
      name: `open_images_extended_miap_images_${part}.lst`,
    })),
  },
];
