import { adience } from './datasets/adience';
import { afw } from './datasets/afw';
import { diveface } from './datasets/diveface';
import { ffhq } from './datasets/ffhq';
import { helen } from './datasets/helen';
import { megaface } from './datasets/megaface';
import { pipa } from './datasets/pipa';
import { vggface } from './datasets/vggface';
import type { Dataset } from './schema';

/** Every dataset the project knows of with faces from Flickr, sorted by id. */
export const catalogue: readonly Dataset[] = [
  adience,
  afw,
  diveface,
  ffhq,
  helen,
  megaface,
  pipa,
  vggface,
];

const byId = new Map(catalogue.map((dataset) => [dataset.id, dataset]));

/** The dataset of that id; undefined for one the catalogue does not hold, such as an own list. */
export function datasetById(id: string): Dataset | undefined {
  return byId.get(id);
}
