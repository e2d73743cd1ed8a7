import type { Dataset } from './schema';

/** A path that photos took from dataset to dataset. */
export interface OwnWay {
  /** From the first dataset to the last. One that is not `listed` is known only as a parent. */
  steps: readonly { id: string; listed: boolean }[];
  photos: number;
}

/**
 * The paths of a person's photos, most photos first: for each photo, from the datasets that list it back to
 * those they were made from. For a dataset with several parents, only parents that list the photo are
 * followed: from which of the others it came is not known.
 * @param photos for each, the ids of the datasets that list it.
 */
export function ownWays(
  photos: readonly { datasets: readonly string[] }[],
  datasets: readonly Dataset[],
): OwnWay[] {
  const byId = new Map(datasets.map((dataset) => [dataset.id, dataset]));
  const ways = new Map<string, OwnWay>();
  for (const { datasets: named } of photos) {
    const listed = new Set(named);
    const all = named.map((id) => backFrom(id, listed));
    const passed = new Set(all.flatMap((way) => way.slice(0, -1)));
    for (const way of all) {
      if (passed.has(way.at(-1)!)) continue;
      const steps = way.map((id) => ({ id, listed: listed.has(id) }));
      const key = JSON.stringify(steps);
      ways.set(key, { steps, photos: (ways.get(key)?.photos ?? 0) + 1 });
    }
  }
  return [...ways.values()].sort((a, b) => b.photos - a.photos);

  function backFrom(id: string, listed: ReadonlySet<string>): string[] {
    const parents = (byId.get(id)?.parents ?? []).map(({ value }) => value);
    const known = parents.length === 1 ? parents : parents.filter((parent) => listed.has(parent));
    return known.length === 1 ? [...backFrom(known[0]!, listed), id] : [id];
  }
}
