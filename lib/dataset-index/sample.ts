import { isInventedPhoto } from '../ids/invented';
import type { Manifest } from '../pack/types';

/**
 * Whether a finding is invented. If only some packs are invented, the photo ids decide: lists that a person
 * added beside the sample are about real photos.
 */
export function isSample(manifests: readonly Manifest[], found: Iterable<string>): boolean {
  if (!manifests.some(({ sample }) => sample)) return false;
  if (manifests.every(({ sample }) => sample)) return true;
  const photos = [...found];
  return photos.length > 0 && photos.every(isInventedPhoto);
}
