/** A listed photo, as views show it and reports save it. */
export interface FoundPhoto {
  id: string;
  /** NSID or path alias; null if neither a list nor the question has one. */
  owner: string | null;
  /** Ids of the datasets, sorted. */
  datasets: string[];
  /** When it was posted, in seconds since 1970, if an account export says so. */
  posted?: number;
}

/** How many of the photos each dataset lists, most first, then by id. */
export function countByDataset(photos: readonly FoundPhoto[]): { id: string; photos: number }[] {
  const counts = new Map<string, number>();
  for (const id of photos.flatMap((photo) => photo.datasets))
    counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => ({ id, photos: count }))
    .sort((a, b) => b.photos - a.photos || (a.id < b.id ? -1 : 1));
}
