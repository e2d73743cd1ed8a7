import { adience } from './lists/adience';
import { afw } from './lists/afw';
import { diveface } from './lists/diveface';
import { ffhq } from './lists/ffhq';
import { helen } from './lists/helen';
import { list } from './list/list';
import { megaface } from './lists/megaface';
import { pipa } from './lists/pipa';
import { vggface } from './lists/vggface';
import type { Source } from './types';

/** Every known source, by id. */
export const SOURCES: readonly Source[] = [
  adience,
  afw,
  diveface,
  ffhq,
  helen,
  list,
  megaface,
  pipa,
  vggface,
];

/** The source of that id, or undefined. */
export function findSource(id: string): Source | undefined {
  return SOURCES.find((source) => source.id === id);
}
