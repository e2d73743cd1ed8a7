import { ffhqAging } from './derived/lists/ffhq-aging';
import { ffhqUv } from './derived/lists/ffhq-uv';
import { ffhqr } from './derived/lists/ffhqr';
import { maskedfaceNet } from './derived/lists/maskedface-net';
import { miap } from './derived/lists/miap';
import { yfcc100m } from './derived/lists/yfcc100m';
import type { DerivedSource } from './derived/types';
import { list } from './list/list';
import { threeHundredW } from './lists/300-w';
import { threeHundredWLp } from './lists/300w-lp';
import { adience } from './lists/adience';
import { afw } from './lists/afw';
import { coco } from './lists/coco';
import { cocoWholebody } from './lists/coco-wholebody';
import { diveface } from './lists/diveface';
import { facescrub } from './lists/facescrub';
import { fdf } from './lists/fdf';
import { fdf256 } from './lists/fdf256';
import { fdh } from './lists/fdh';
import { ffhq } from './lists/ffhq';
import { googleFec } from './lists/google-fec';
import { helen } from './lists/helen';
import { ibmDif } from './lists/ibm-dif';
import { imagesOfGroups } from './lists/images-of-groups';
import { laionFace } from './lists/laion-face';
import { lfpw } from './lists/lfpw';
import { lpff } from './lists/lpff';
import { megaface } from './lists/megaface';
import { openImages } from './lists/open-images';
import { pascalVoc2007 } from './lists/pascal-voc-2007';
import { pipa } from './lists/pipa';
import { pubfig } from './lists/pubfig';
import { vggface } from './lists/vggface';
import type { Source } from './types';

/** Every source whose lists name photos by themselves, by id. */
export const SOURCES: readonly Source[] = [
  threeHundredW,
  threeHundredWLp,
  adience,
  afw,
  coco,
  cocoWholebody,
  diveface,
  facescrub,
  fdf,
  fdf256,
  fdh,
  ffhq,
  googleFec,
  helen,
  ibmDif,
  imagesOfGroups,
  laionFace,
  lfpw,
  list,
  lpff,
  megaface,
  openImages,
  pascalVoc2007,
  pipa,
  pubfig,
  vggface,
];

/** Every source whose lists name photos only through another list, by id. */
export const DERIVED_SOURCES: readonly DerivedSource[] = [
  ffhqAging,
  ffhqUv,
  ffhqr,
  maskedfaceNet,
  miap,
  yfcc100m,
];

/** The source of that id, or undefined. */
export function findSource(id: string): Source | undefined {
  return SOURCES.find((source) => source.id === id);
}

/** The derived source of that id, or undefined. */
export function findDerivedSource(id: string): DerivedSource | undefined {
  return DERIVED_SOURCES.find((source) => source.id === id);
}
