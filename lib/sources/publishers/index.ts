// Written by "npm run registries": do not edit.

export { threeHundredW } from './300-w';
export { threeHundredWLp } from './300w-lp';
export { adience } from './adience';
export { afw } from './afw';
export { cocoWholebody } from './coco-wholebody';
export { coco } from './coco';
export { diveface } from './diveface';
export { facescrub } from './facescrub';
export { fdf } from './fdf';
export { fdf256 } from './fdf256';
export { fdh } from './fdh';
export { ffhq } from './ffhq';
export { googleFec } from './google-fec';
export { helen } from './helen';
export { ibmDif } from './ibm-dif';
export { imagesOfGroups } from './images-of-groups';
export { laionFace } from './laion-face';
export { lfpw } from './lfpw';
export { lpff } from './lpff';
export { megaface } from './megaface';
export { openImages } from './open-images';
export { pascalVoc2007 } from './pascal-voc-2007';
export { pipa } from './pipa';
export { pubfig } from './pubfig';
export { vggface } from './vggface';
