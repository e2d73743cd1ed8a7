import { pinned } from './github';
import type { Offer } from './types';

const NONE = { name: 'none stated', allows: 'unstated' } as const;

/** Lists of faces and people from face recognition and research on faces. */
export const recognition: readonly Omit<Offer, 'subject' | 'offered'>[] = [
  {
    dataset: 'adience',
    publisher: 'Gil Levi, on GitHub',
    whose: 'copy',
    licence: {
      name: 'provided as is',
      url: 'https://github.com/GilLevi/AgeGenderDeepLearning/blob/09028d28e0e60ad00a71b48117d348e8b0cc07ce/README.md',
      allows: 'unstated',
    },
    names: ['photo', 'nsid'],
    cors: true,
    files: pinned('GilLevi/AgeGenderDeepLearning', '2d591d4663b3faf778377f6b4377285a96262cb5', [
      [
        'Folds/original_txt_files/fold_0_data.txt',
        { md5: 'd47c90ff73d9c32ee3f5c57dfe18ff64', bytes: 364_513 },
      ],
      [
        'Folds/original_txt_files/fold_1_data.txt',
        { md5: 'a4de4187603d58d90a337ca66ef39420', bytes: 305_495 },
      ],
      [
        'Folds/original_txt_files/fold_2_data.txt',
        { md5: '9a8c4d7735ec09fd9d0cec49dfc06c31', bytes: 322_170 },
      ],
      [
        'Folds/original_txt_files/fold_3_data.txt',
        { md5: '8afe4c80bc03d0ab483996bb0254587b', bytes: 286_276 },
      ],
      [
        'Folds/original_txt_files/fold_4_data.txt',
        { md5: '14ea7047937704b68b77668e0a3372a8', bytes: 316_102 },
      ],
    ]),
  },
  {
    dataset: 'diveface',
    publisher: 'BiDA Lab, Universidad Autónoma de Madrid, on GitHub',
    whose: 'publisher',
    licence: {
      name: 'non-commercial research',
      url: 'https://github.com/BiDAlab/DiveFace/blob/208b53ee318856ab962804a8bb4910621d1b3db6/README.md',
      allows: 'research',
      note: 'The terms are of what is changed or given on.',
    },
    names: ['photo', 'nsid'],
    photos: 115_729,
    members: 6_102,
    cors: true,
    files: pinned('BiDAlab/DiveFace', '208b53ee318856ab962804a8bb4910621d1b3db6', [
      ['files/Group1_Female.txt', { md5: 'a991d612d741d477486caa4898671898', bytes: 970_377 }],
      ['files/Group1_Male.txt', { md5: 'fb3a481a3b8d15f9ac54976168896aab', bytes: 875_170 }],
      ['files/Group2_Female.txt', { md5: 'ebec127a4993c92f30caa86c38206647', bytes: 831_814 }],
      ['files/Group2_Male.txt', { md5: '5be3c173401a4d6503bda44c6fd0fffa', bytes: 897_815 }],
      ['files/Group3_Female.txt', { md5: 'a206e21e717d3439bc4daa4734915b61', bytes: 1_201_964 }],
      ['files/Group3_Male.txt', { md5: 'f2e3029e64c79bd1eaaf696185a0172c', bytes: 1_173_657 }],
    ]),
  },
  {
    dataset: 'google-fec',
    publisher: 'Google',
    whose: 'publisher',
    licence: NONE,
    names: ['photo'],
    photos: 87_517,
    cors: 'unknown',
    files: [
      {
        url: 'https://storage.googleapis.com/public_release/FEC_dataset.zip',
        name: 'FEC_dataset.zip',
        holds: [
          {
            name: 'faceexp-comparison-data-train-public.csv',
            bytes: 142_541_257,
            sha256: 'e88d1d9a9115c17e6693d22444e91de3938410e798cf56463fb24fafaf2d7e75',
          },
        ],
      },
    ],
  },
  {
    dataset: 'megaface',
    publisher: 'InsightFace, on GitHub',
    whose: 'copy',
    licence: {
      name: 'non-commercial research',
      url: 'https://github.com/deepinsight/insightface/blob/0251629557bc7d22eef514c27c8ad8d8d9778b65/README.md',
      allows: 'research',
    },
    names: ['photo', 'nsid'],
    cors: true,
    files: pinned('deepinsight/insightface', 'ed525f0519f065b83644788082eadf951c08ec99', [
      [
        'src/megaface/megaface_noises.txt',
        { md5: '631443a0c9242065b59c3fc0dc952bf5', bytes: 24_606 },
      ],
    ]),
    partial: 'A list of wrong labels: 719 rows of MegaFace’s.',
    byHand: {
      page: 'https://drive.google.com/file/d/1KBwp0U9oZgZj7SYDXRxUnnH7Lwvd9XMy/view',
      what: 'InsightFace’s test suite with the devkit, whose megaface_lst names the gallery of a million photos.',
    },
  },
  {
    dataset: 'meglass',
    publisher: 'cleardusk, on GitHub',
    whose: 'publisher',
    licence: NONE,
    names: ['photo', 'nsid'],
    photos: 46_986,
    members: 1_565,
    cors: true,
    files: pinned('cleardusk/MeGlass', 'c0e4d22ec01676cc0a873974e8b7604aa85b6821', [
      ['meta.txt', { md5: 'b8dc5bce4d9e4a49f0b0b5d958198255', bytes: 2_063_395 }],
    ]),
  },
  {
    dataset: 'pipa',
    publisher: 'Seong Joon Oh, on GitHub',
    whose: 'copy',
    licence: NONE,
    names: ['photo'],
    photos: 37_107,
    cors: true,
    files: pinned('coallaoh/PIPA_dataset', '261ccd8794b737d0bbf80bab24c3f502701be1a1', [
      ['all_data.txt', { md5: '07a9a5f170db3bf377534bf68ab90ead', bytes: 3_172_002 }],
    ]),
  },
  {
    dataset: 'pubfig',
    publisher: 'Garfield2005, on GitHub',
    whose: 'copy',
    licence: {
      name: 'non-commercial',
      url: 'https://www1.cs.columbia.edu/CAVE/databases/pubfig/',
      allows: 'non-commercial',
    },
    names: ['photo'],
    cors: true,
    files: pinned('Garfield2005/PubFigDownload', '100cf437caafa91573efac23fd927b45c7e10d5a', [
      ['dev_urls.txt', { md5: '198c243f31450658d232df90efceaca2' }],
      ['eval_urls.txt', { md5: 'deea1fa676f0774966cbdd347cca63ca' }],
    ]),
    partial: 'Of the evaluation set it has only the first 2,301 rows.',
  },
  {
    dataset: 'vggface',
    publisher: 'aqeelanwar, on GitHub',
    whose: 'copy',
    licence: {
      name: 'CC BY-NC 4.0',
      url: 'https://github.com/aqeelanwar/MaskTheFace/blob/363065392756e62004bf48765a3d70e1078fa30b/vgg_face_dataset/licence.txt',
      allows: 'non-commercial',
      note: 'Downloading it implies agreement to non-commercial research for what is changed or given on.',
    },
    names: ['photo'],
    photos: 14_099,
    cors: true,
    files: {
      repository: 'aqeelanwar/MaskTheFace',
      commit: '363065392756e62004bf48765a3d70e1078fa30b',
      folder: 'vgg_face_dataset/files',
      md5: '7acbfc0e8a9b1f2edec77b02730a10d2',
    },
  },
];
