import type { Manifest, ManifestDataset } from '../pack/types';

/** Whether the list here is only a part of the dataset's list. */
export const isPartial = ({ photos, published, missing = [] }: ManifestDataset): boolean =>
  missing.length > 0 || (published !== undefined && photos < published.photos);

/**
 * Which of these datasets no pack here has completely; if several packs have a part, the largest part is
 * given.
 */
export function partialLists(
  manifests: readonly Manifest[],
  datasets: readonly string[],
): ManifestDataset[] {
  const here = manifests.flatMap((manifest) => manifest.datasets);
  return datasets.flatMap((id) => {
    const parts = here.filter((part) => part.id === id).sort((a, b) => b.photos - a.photos);
    return parts.length > 0 && parts.every(isPartial) ? parts.slice(0, 1) : [];
  });
}

/** Of some datasets those whose whole list a pack here has, which is not invented. */
export function completeLists(
  manifests: readonly Manifest[],
  datasets: readonly string[],
): string[] {
  const real = manifests.filter(({ sample }) => !sample).flatMap((manifest) => manifest.datasets);
  return datasets.filter((id) => real.some((part) => part.id === id && !isPartial(part)));
}
