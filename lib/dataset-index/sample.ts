import { isInventedPhoto } from '../ids/invented';
import type { Manifest } from '../pack/types';

/**
 * Whether what was found is invented. Where only some packs are, the photos tell: lists that a
 * person added beside the sample are about real ones.
 */
export function isSample(manifests: readonly Manifest[], found: Iterable<string>): boolean {
  if (!manifests.some(({ sample }) => sample)) return false;
  if (manifests.every(({ sample }) => sample)) return true;
  const photos = [...found];
  return photos.length > 0 && photos.every(isInventedPhoto);
}
