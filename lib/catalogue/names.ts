/**
 * Dataset id → short name, and in a few words what it was made for. All that the content script
 * needs of the catalogue, without the facts and their sources: keep it small.
 */
export const datasetNames: Readonly<Record<string, { name: string; purpose: string }>> = {
  adience: { name: 'Adience', purpose: 'guessing age and gender' },
  afw: { name: 'AFW', purpose: 'finding faces and their landmarks' },
  diveface: { name: 'DiveFace', purpose: 'face recognition by gender and origin' },
  ffhq: { name: 'FFHQ', purpose: 'generating pictures of faces' },
  helen: { name: 'HELEN', purpose: 'finding facial landmarks' },
  megaface: { name: 'MegaFace', purpose: 'face recognition among a million' },
  pipa: { name: 'PIPA', purpose: 'recognising people in albums' },
  vggface: { name: 'VGG Face', purpose: 'recognising well-known people' },
};
