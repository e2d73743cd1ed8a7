import { ffhqAging } from './derived/publishers/ffhq-aging';
import { ffhqUv } from './derived/publishers/ffhq-uv';
import { ffhqr } from './derived/publishers/ffhqr';
import { maskedfaceNet } from './derived/publishers/maskedface-net';
import { miap } from './derived/publishers/miap';
import { yfcc100m } from './derived/publishers/yfcc100m';
import type { DerivedSource } from './derived/types';
import { list } from './generic/list';
import { threeHundredW } from './publishers/300-w';
import { threeHundredWLp } from './publishers/300w-lp';
import { adience } from './publishers/adience';
import { afw } from './publishers/afw';
import { coco } from './publishers/coco';
import { cocoWholebody } from './publishers/coco-wholebody';
import { diveface } from './publishers/diveface';
import { facescrub } from './publishers/facescrub';
import { fdf } from './publishers/fdf';
import { fdf256 } from './publishers/fdf256';
import { fdh } from './publishers/fdh';
import { ffhq } from './publishers/ffhq';
import { googleFec } from './publishers/google-fec';
import { helen } from './publishers/helen';
import { ibmDif } from './publishers/ibm-dif';
import { imagesOfGroups } from './publishers/images-of-groups';
import { laionFace } from './publishers/laion-face';
import { lfpw } from './publishers/lfpw';
import { lpff } from './publishers/lpff';
import { megaface } from './publishers/megaface';
import { openImages } from './publishers/open-images';
import { pascalVoc2007 } from './publishers/pascal-voc-2007';
import { pipa } from './publishers/pipa';
import { pubfig } from './publishers/pubfig';
import { vggface } from './publishers/vggface';
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
