import { threeHundredW } from './datasets/300-w';
import { threeHundredWLp } from './datasets/300w-lp';
import { adience } from './datasets/adience';
import { aflw } from './datasets/aflw';
import { aflw2000 } from './datasets/aflw2000-3d';
import { afw } from './datasets/afw';
import { coco } from './datasets/coco';
import { cocoWholebody } from './datasets/coco-wholebody';
import { diveface } from './datasets/diveface';
import { facescrub } from './datasets/facescrub';
import { fairface } from './datasets/fairface';
import { fdf } from './datasets/fdf';
import { fdf256 } from './datasets/fdf256';
import { fdh } from './datasets/fdh';
import { ffhq } from './datasets/ffhq';
import { ffhqAging } from './datasets/ffhq-aging';
import { ffhqText } from './datasets/ffhq-text';
import { ffhqUv } from './datasets/ffhq-uv';
import { ffhqr } from './datasets/ffhqr';
import { flickr30k } from './datasets/flickr30k';
import { geofaces } from './datasets/geofaces';
import { googleFec } from './datasets/google-fec';
import { helen } from './datasets/helen';
import { ibmDif } from './datasets/ibm-dif';
import { ijbC } from './datasets/ijb-c';
import { imagesOfGroups } from './datasets/images-of-groups';
import { laionFace } from './datasets/laion-face';
import { lfpw } from './datasets/lfpw';
import { lpff } from './datasets/lpff';
import { maskedfaceNet } from './datasets/maskedface-net';
import { megaface } from './datasets/megaface';
import { merlRav } from './datasets/merl-rav';
import { miap } from './datasets/miap';
import { openImages } from './datasets/open-images';
import { pascalVoc2007 } from './datasets/pascal-voc-2007';
import { pipa } from './datasets/pipa';
import { ppm100 } from './datasets/ppm-100';
import { pubfig } from './datasets/pubfig';
import { tinyface } from './datasets/tinyface';
import { vggface } from './datasets/vggface';
import { whoGoesThere } from './datasets/who-goes-there';
import { yfcc100m } from './datasets/yfcc100m';
import type { Dataset } from './schema';

/** Every dataset the project knows of with faces from Flickr, sorted by id. */
export const catalogue: readonly Dataset[] = [
  threeHundredW,
  threeHundredWLp,
  adience,
  aflw,
  aflw2000,
  afw,
  coco,
  cocoWholebody,
  diveface,
  facescrub,
  fairface,
  fdf,
  fdf256,
  fdh,
  ffhq,
  ffhqAging,
  ffhqText,
  ffhqUv,
  ffhqr,
  flickr30k,
  geofaces,
  googleFec,
  helen,
  ibmDif,
  ijbC,
  imagesOfGroups,
  laionFace,
  lfpw,
  lpff,
  maskedfaceNet,
  megaface,
  merlRav,
  miap,
  openImages,
  pascalVoc2007,
  pipa,
  ppm100,
  pubfig,
  tinyface,
  vggface,
  whoGoesThere,
  yfcc100m,
];

const byId = new Map(catalogue.map((dataset) => [dataset.id, dataset]));

/** The dataset of that id; undefined for one the catalogue does not hold, such as an own list. */
export function datasetById(id: string): Dataset | undefined {
  return byId.get(id);
}
