import type { IndexStatus } from '../../lib/dataset-index/types';

const counts = new WeakMap<IndexStatus, ReadonlyMap<string, number>>();

/**
 * Dataset id → its photos in the index, most first; null if the index cannot be read, which does not mean
 * none. The same status gives the same map.
 */
export function photosInIndex(status: IndexStatus): ReadonlyMap<string, number> | null {
  if (status.state !== 'ready') return null;
  const known = counts.get(status);
  if (known) return known;
  const photos = new Map<string, number>();
  for (const dataset of status.manifests.flatMap((manifest) => manifest.datasets))
    photos.set(dataset.id, (photos.get(dataset.id) ?? 0) + dataset.photos);
  const sorted = new Map([...photos].sort(([, a], [, b]) => b - a));
  counts.set(status, sorted);
  return sorted;
}
