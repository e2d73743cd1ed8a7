import { diveface } from './diveface';
import { facescrub } from './facescrub';
import { fdf } from './fdf';
import { ffhq } from './ffhq';
import { ibmDif } from './ibm-dif';
import { ijbC } from './ijb-c';
import { laionFace } from './laion-face';
import { megaface } from './megaface';
import { meglass } from './meglass';
import { pipa } from './pipa';
import type { WrittenStory } from './story';
import { vggface } from './vggface';
import { yfcc100m } from './yfcc100m';

/** Dataset id → its full story. Stories of other datasets are made from their facts. */
export const WRITTEN: Readonly<Record<string, WrittenStory>> = {
  diveface,
  facescrub,
  fdf,
  ffhq,
  'ibm-dif': ibmDif,
  'ijb-c': ijbC,
  'laion-face': laionFace,
  megaface,
  meglass,
  pipa,
  vggface,
  yfcc100m,
};
