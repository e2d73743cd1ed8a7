import type { Manifest } from '../pack/types';

/** Invented photos have numbers from here on, a hundred times beyond those that Flickr has reached. */
export const FIRST_SAMPLE_PHOTO = 9_000_000_000_000;

/**
 * Whether what was found is invented. Where only some packs are, the photos tell: lists that a
 * person added beside the sample are about real ones.
 */
export function isSample(manifests: readonly Manifest[], found: Iterable<string>): boolean {
  if (!manifests.some(({ sample }) => sample)) return false;
  if (manifests.every(({ sample }) => sample)) return true;
  const photos = [...found];
  return photos.length > 0 && photos.every((id) => Number(id) >= FIRST_SAMPLE_PHOTO);
}
