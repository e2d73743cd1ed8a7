const NAMES: Readonly<Record<string, { name: string; purpose: string }>> = {
  '300-w': { name: '300-W', purpose: 'comparing programs that find landmarks' },
  '300w-lp': { name: '300W-LP', purpose: 'finding landmarks in turned faces' },
  adience: { name: 'Adience', purpose: 'guessing age and gender' },
  aflw: { name: 'AFLW', purpose: 'finding faces and their landmarks' },
  'aflw2000-3d': { name: 'AFLW2000-3D', purpose: 'finding landmarks in three dimensions' },
  afw: { name: 'AFW', purpose: 'finding faces and their landmarks' },
  coco: { name: 'COCO', purpose: 'finding objects and people' },
  'coco-wholebody': { name: 'COCO-WholeBody', purpose: 'finding faces, hands and poses' },
  diveface: { name: 'DiveFace', purpose: 'face recognition by gender and origin' },
  facescrub: { name: 'FaceScrub', purpose: 'cleaning collections of faces' },
  fairface: { name: 'FairFace', purpose: 'guessing race, gender and age' },
  fdf: { name: 'FDF', purpose: 'making faces unrecognisable' },
  fdf256: { name: 'FDF256', purpose: 'making faces unrecognisable' },
  fdh: { name: 'FDH', purpose: 'making people unrecognisable' },
  ffhq: { name: 'FFHQ', purpose: 'generating pictures of faces' },
  'ffhq-aging': { name: 'FFHQ-Aging', purpose: 'making faces younger or older' },
  'ffhq-text': { name: 'FFHQ-Text', purpose: 'generating faces from words' },
  'ffhq-uv': { name: 'FFHQ-UV', purpose: 'three-dimensional models of faces' },
  ffhqr: { name: 'FFHQR', purpose: 'retouching portraits' },
  flickr30k: { name: 'Flickr30k', purpose: 'describing photos in words' },
  geofaces: { name: 'GeoFaces', purpose: 'how faces differ by place' },
  'google-fec': { name: 'Google FEC', purpose: 'comparing facial expressions' },
  helen: { name: 'HELEN', purpose: 'finding facial landmarks' },
  'ibm-dif': { name: 'IBM DiF', purpose: 'measuring how faces differ' },
  'ijb-c': { name: 'IJB-C', purpose: 'testing face recognition' },
  'images-of-groups': { name: 'Images of Groups', purpose: 'age and gender in group photos' },
  'laion-face': { name: 'LAION-Face', purpose: 'faces together with words' },
  lfpw: { name: 'LFPW', purpose: 'finding the parts of a face' },
  lpff: { name: 'LPFF', purpose: 'generating faces seen from the side' },
  'maskedface-net': { name: 'MaskedFace-Net', purpose: 'checking how face masks are worn' },
  megaface: { name: 'MegaFace', purpose: 'face recognition among a million' },
  'merl-rav': { name: 'MERL-RAV', purpose: 'finding hidden landmarks' },
  miap: { name: 'MIAP', purpose: 'perceived gender and age of people' },
  'open-images': { name: 'Open Images', purpose: 'finding objects and people' },
  'pascal-voc-2007': { name: 'PASCAL VOC 2007', purpose: 'finding objects and people' },
  pipa: { name: 'PIPA', purpose: 'recognising people in albums' },
  'ppm-100': { name: 'PPM-100', purpose: 'cutting people out of portraits' },
  pubfig: { name: 'PubFig', purpose: 'comparing faces of public figures' },
  tinyface: { name: 'TinyFace', purpose: 'recognising very small faces' },
  vggface: { name: 'VGG Face', purpose: 'recognising well-known people' },
  'who-goes-there': { name: 'Who Goes There', purpose: 'how faces differ by place' },
  yfcc100m: { name: 'YFCC100M', purpose: 'a large collection for research' },
};

/**
 * Dataset id → short name, and in a few words what it was made for. All that the content script
 * needs of the catalogue, without the facts and their sources: keep it small. It has no prototype: a
 * list of one's own may be called `constructor`.
 */
export const datasetNames: typeof NAMES = Object.freeze(
  Object.assign(Object.create(null) as object, NAMES),
);
