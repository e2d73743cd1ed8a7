/** One file that a publisher offers. */
export interface Offer {
  url: string;
  /** The file's name in the list's folder. */
  name: string;
  /** Of the whole file, in hexadecimal, where it is known. */
  md5?: string;
  /** Where it is known. */
  bytes?: number;
  /** Where a person gets it with a browser, if the server will not give it to a program. */
  page?: string;
}

/** A folder of a repository on GitHub with files that are too many to name here. */
export interface FolderOffer {
  repository: string;
  commit: string;
  folder: string;
  /** Of all its files one after the other, in the order of their names by code unit. */
  md5: string;
}

const RAW = 'https://raw.githubusercontent.com';

/** Files of a repository at one commit, so that size and checksum hold. */
function pinned(
  repository: string,
  commit: string,
  files: readonly (readonly [path: string, md5: string])[],
): Offer[] {
  return files.map(([path, md5]) => ({
    url: `${RAW}/${repository}/${commit}/${path}`,
    name: path.slice(path.lastIndexOf('/') + 1),
    md5,
  }));
}

/** The lists that can be had without asking anybody, by source. */
export const OFFERS: Readonly<Record<string, readonly Offer[] | FolderOffer>> = {
  adience: pinned('GilLevi/AgeGenderDeepLearning', '2d591d4663b3faf778377f6b4377285a96262cb5', [
    ['Folds/original_txt_files/fold_0_data.txt', 'd47c90ff73d9c32ee3f5c57dfe18ff64'],
    ['Folds/original_txt_files/fold_1_data.txt', 'a4de4187603d58d90a337ca66ef39420'],
    ['Folds/original_txt_files/fold_2_data.txt', '9a8c4d7735ec09fd9d0cec49dfc06c31'],
    ['Folds/original_txt_files/fold_3_data.txt', '8afe4c80bc03d0ab483996bb0254587b'],
    ['Folds/original_txt_files/fold_4_data.txt', '14ea7047937704b68b77668e0a3372a8'],
  ]),
  afw: pinned('zisianw/FaceBoxes.PyTorch', '22efc6a35ce21b53b66ffc8c7a01c293e503df7a', [
    ['data/AFW/img_list.txt', '462123268fe683116049073f6e330482'],
  ]),
  diveface: pinned('BiDAlab/DiveFace', '208b53ee318856ab962804a8bb4910621d1b3db6', [
    ['files/Group1_Female.txt', 'a991d612d741d477486caa4898671898'],
    ['files/Group1_Male.txt', 'fb3a481a3b8d15f9ac54976168896aab'],
    ['files/Group2_Female.txt', 'ebec127a4993c92f30caa86c38206647'],
    ['files/Group2_Male.txt', '5be3c173401a4d6503bda44c6fd0fffa'],
    ['files/Group3_Female.txt', 'a206e21e717d3439bc4daa4734915b61'],
    ['files/Group3_Male.txt', 'f2e3029e64c79bd1eaaf696185a0172c'],
  ]),
  ffhq: [
    {
      // The address that Google Drive leads to once a large file is confirmed.
      url: 'https://drive.usercontent.google.com/download?id=16N0RV4fHI6joBuKbQAoG34V_cQk7vxSA&export=download&confirm=t',
      name: 'ffhq-dataset-v2.json',
      md5: '425ae20f06a4da1d4dc0f46d40ba5fd6',
      bytes: 267_793_842,
      page: 'https://drive.google.com/open?id=16N0RV4fHI6joBuKbQAoG34V_cQk7vxSA',
    },
  ],
  helen: pinned('yuguolong/helen-data-processing', '14c7c2c9138e0c2ad39e42790a96d8af04060569', [
    ['train.txt', 'ae1efc417b9a46b0729fe3798007346e'],
  ]),
  // A list of wrong labels, which is all of MegaFace that is still to be had.
  megaface: pinned('deepinsight/insightface', 'ed525f0519f065b83644788082eadf951c08ec99', [
    ['src/megaface/megaface_noises.txt', '631443a0c9242065b59c3fc0dc952bf5'],
  ]),
  pipa: pinned('coallaoh/PIPA_dataset', '261ccd8794b737d0bbf80bab24c3f502701be1a1', [
    ['all_data.txt', '07a9a5f170db3bf377534bf68ab90ead'],
  ]),
  pubfig: pinned('Garfield2005/PubFigDownload', '100cf437caafa91573efac23fd927b45c7e10d5a', [
    ['dev_urls.txt', '198c243f31450658d232df90efceaca2'],
  ]),
  vggface: {
    repository: 'aqeelanwar/MaskTheFace',
    commit: '363065392756e62004bf48765a3d70e1078fa30b',
    folder: 'vgg_face_dataset/files',
    md5: '7acbfc0e8a9b1f2edec77b02730a10d2',
  },
};

/** The address of a folder offer's listing, and of one file of it. */
export const treeUrl = ({ repository, commit }: FolderOffer): string =>
  `https://api.github.com/repos/${repository}/git/trees/${commit}?recursive=1`;

export const fileUrl = ({ repository, commit }: FolderOffer, path: string): string =>
  `${RAW}/${repository}/${commit}/${path.split('/').map(encodeURIComponent).join('/')}`;

/** The same path and query on the host of a mirror, below the mirror's own path. */
export function mirrored(url: string, from: string | undefined): string {
  if (from === undefined) return url;
  const { pathname, search } = new URL(url);
  return `${from.replace(/\/+$/, '')}${pathname}${search}`;
}
