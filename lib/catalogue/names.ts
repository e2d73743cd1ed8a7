// Written by "npm run registries": do not edit.

/** A dataset, in a few words for the badge's card. */
export interface DatasetName {
  name: string;
  /** What it was made for. */
  purpose: string;
  /** Its photos were not picked for faces or people. */
  general?: true;
  /** Its list names members by path alias, never by NSID. */
  byName?: true;
}

const NAMES: Readonly<Record<string, DatasetName>> = {
  '300-w': { name: '300-W', purpose: 'comparing programs that find landmarks' },
  '300w-lp': { name: '300W-LP', purpose: 'finding landmarks in turned faces' },
  adience: { name: 'Adience', purpose: 'guessing age and gender' },
  aflw: { name: 'AFLW', purpose: 'finding faces and their landmarks' },
  'aflw2000-3d': { name: 'AFLW2000-3D', purpose: 'finding landmarks in three dimensions' },
  afw: { name: 'AFW', purpose: 'finding faces and their landmarks' },
  'cc-face': { name: 'CC_face_dataset', purpose: 'finding the faces of babies' },
  coco: { name: 'COCO', purpose: 'finding objects and people', general: true },
  'coco-wholebody': {
    name: 'COCO-WholeBody',
    purpose: 'finding faces, hands and poses',
    general: true,
  },
  commoncatalog: {
    name: 'CommonCatalog',
    purpose: 'generating pictures from words',
    general: true,
  },
  'coyo-700m': { name: 'COYO-700M', purpose: 'images together with words', general: true },
  diveface: { name: 'DiveFace', purpose: 'comparing face recognition across gender and origin' },
  eg1800: { name: 'EG1800', purpose: 'cutting people out of portraits' },
  'facecaption-15m': { name: 'FaceCaption-15M', purpose: 'describing faces in words' },
  facescrub: { name: 'FaceScrub', purpose: 'cleaning collections of faces' },
  fairface: { name: 'FairFace', purpose: 'guessing race, gender and age' },
  fdf: { name: 'FDF', purpose: 'making faces unrecognisable', byName: true },
  fdf256: { name: 'FDF256', purpose: 'making faces unrecognisable' },
  fdh: { name: 'FDH', purpose: 'making people unrecognisable' },
  ffhq: { name: 'FFHQ', purpose: 'generating pictures of faces', byName: true },
  'ffhq-aging': { name: 'FFHQ-Aging', purpose: 'making faces younger or older' },
  'ffhq-text': { name: 'FFHQ-Text', purpose: 'generating faces from words' },
  'ffhq-uv': { name: 'FFHQ-UV', purpose: 'three-dimensional models of faces' },
  ffhqr: { name: 'FFHQR', purpose: 'retouching portraits' },
  flickr30k: { name: 'Flickr30k', purpose: 'describing photos in words', general: true },
  flickr8k: { name: 'Flickr8k', purpose: 'describing photos in words', general: true },
  fsxl: { name: 'FSXL', purpose: 'portraits of people in suits' },
  geofaces: { name: 'GeoFaces', purpose: 'how faces differ by place' },
  'google-fec': { name: 'Google FEC', purpose: 'comparing facial expressions' },
  helen: { name: 'HELEN', purpose: 'finding facial landmarks' },
  'ibm-dif': { name: 'IBM DiF', purpose: 'measuring how faces differ' },
  'ijb-c': { name: 'IJB-C', purpose: 'testing face recognition' },
  'images-of-groups': { name: 'Images of Groups', purpose: 'age and gender in group photos' },
  'laion-face': { name: 'LAION-Face', purpose: 'faces together with words' },
  lapa: { name: 'LaPa', purpose: 'finding the parts of a face' },
  lfpw: { name: 'LFPW', purpose: 'finding the parts of a face' },
  lpff: { name: 'LPFF', purpose: 'generating faces seen from the side' },
  'maskedface-net': { name: 'MaskedFace-Net', purpose: 'checking how face masks are worn' },
  megaface: { name: 'MegaFace', purpose: 'finding one face among a million' },
  'megalith-10m': {
    name: 'Megalith-10m',
    purpose: 'training programs on free photos',
    general: true,
  },
  meglass: { name: 'MeGlass', purpose: 'face recognition of people with glasses' },
  'merl-rav': { name: 'MERL-RAV', purpose: 'finding hidden landmarks' },
  miap: { name: 'MIAP', purpose: 'perceived gender and age of people' },
  'open-images': {
    name: 'Open Images',
    purpose: 'finding objects and people',
    general: true,
    byName: true,
  },
  'pascal-voc-2007': {
    name: 'PASCAL VOC 2007',
    purpose: 'finding objects and people',
    general: true,
    byName: true,
  },
  pipa: { name: 'PIPA', purpose: 'recognising people in albums' },
  'ppm-100': { name: 'PPM-100', purpose: 'cutting people out of portraits' },
  pubfig: { name: 'PubFig', purpose: 'comparing faces of public figures' },
  'raf-db': { name: 'RAF-DB', purpose: 'guessing what faces express' },
  'sbu-captions': { name: 'SBU Captions', purpose: 'describing photos in words', general: true },
  tinyface: { name: 'TinyFace', purpose: 'recognising very small faces' },
  vggface: { name: 'VGG Face', purpose: 'recognising well-known people' },
  'who-goes-there': { name: 'Who Goes There', purpose: 'how faces differ by place' },
  yfcc100m: {
    name: 'YFCC100M',
    purpose: 'research on a large collection of photos',
    general: true,
  },
};

/**
 * By dataset id. This is all the content script needs of the catalogue: keep it small. It has no prototype,
 * because a person's own list may be called `constructor`.
 */
export const datasetNames: Readonly<Record<string, DatasetName>> = Object.assign(
  Object.create(null) as object,
  NAMES,
);
