import type { Manifest, ManifestDataset } from '../pack/types';

/** Whether a list here is only a part of the dataset's. */
export const isPartial = ({ photos, published, missing = [] }: ManifestDataset): boolean =>
  missing.length > 0 || (published !== undefined && photos < published.photos);

/**
 * Of some datasets those of which no pack here has the whole list; where several have a part, the
 * largest stands for it.
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
