import type { Random } from './random';

/** The sets of datasets that sample photos are in. */
export const SAMPLE_SETS: readonly (readonly string[])[] = [
  ['megaface'],
  ['diveface', 'megaface'],
  ['ffhq'],
  ['pipa'],
  ['adience'],
  ['ffhq', 'megaface'],
  ['megaface', 'pipa'],
  ['vggface'],
  ['helen'],
];

/** Datasets whose lists name no owners. */
export const OWNERLESS: ReadonlySet<string> = new Set(['pipa', 'vggface', 'helen', 'afw']);

/** Shares of the sets for most members' photos; the rest is in MegaFace alone. */
const THIN: readonly (readonly [set: number, share: number])[] = [
  [2, 0.02],
  [3, 0.01],
  [4, 0.005],
  [5, 0.002],
  [6, 0.0005],
  [7, 0.001],
  [8, 0.001],
];

/** DiveFace took whole members: three in a hundred photos, but most photos of its members. */
const IN_DIVEFACE = 0.043;
const OF_DIVEFACE_MEMBER = 0.7;

/** Whether a member's photos are in DiveFace. */
export const drawDiveFace = (random: Random): boolean => random.next() < IN_DIVEFACE;

/** A photo's set, as an index into {@link SAMPLE_SETS}. */
export function drawSet(random: Random, inDiveFace: boolean): number {
  if (inDiveFace) return random.next() < OF_DIVEFACE_MEMBER ? 1 : 0;
  let left = random.next();
  for (const [set, share] of THIN) {
    if (left < share) return set;
    left -= share;
  }
  return 0;
}
