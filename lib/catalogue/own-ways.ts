import type { Dataset } from './schema';

/** Datasets that list the same photos, each made from the one before. */
export interface OwnWay {
  /** Ids, from the first dataset to the last. */
  steps: readonly string[];
  photos: number;
}

/** Which parent of a dataset a photo came from, by the lists that name it. */
export type CameFrom = (dataset: string, named: readonly string[]) => CameFromAnswer;

type CameFromAnswer =
  | { from: string }
  /** `several` parents name the photo, and it came from one of them; or none does. */
  | { from: null; several: readonly string[] };

/**
 * Tells where photos came from. Both datasets must list the photo; if several parents do, it is not known
 * which of them passed it on.
 */
export function cameFrom(datasets: readonly Dataset[]): CameFrom {
  const byId = new Map(datasets.map((dataset) => [dataset.id, dataset]));
  return (dataset, named) => {
    const parents = (byId.get(dataset)?.parents ?? []).map(({ value }) => value);
    const known = parents.filter((parent) => named.includes(parent));
    return known.length === 1 ? { from: known[0]! } : { from: null, several: known };
  };
}

/**
 * The paths of a person's photos, most photos first: for each photo, from the datasets that list it back to
 * those they were made from, as far as these list it too.
 * @param photos for each, the ids of the datasets that list it.
 */
export function ownWays(
  photos: readonly { datasets: readonly string[] }[],
  datasets: readonly Dataset[],
): OwnWay[] {
  const parentOf = cameFrom(datasets);
  const ways = new Map<string, OwnWay>();
  for (const { datasets: named } of photos) {
    const all = named.map((id) => backFrom(id, named));
    const passed = new Set(all.flatMap((way) => way.slice(0, -1)));
    for (const steps of all) {
      if (passed.has(steps.at(-1)!)) continue;
      const key = JSON.stringify(steps);
      ways.set(key, { steps, photos: (ways.get(key)?.photos ?? 0) + 1 });
    }
  }
  return [...ways.values()].sort((a, b) => b.photos - a.photos);

  function backFrom(id: string, named: readonly string[]): string[] {
    const { from } = parentOf(id, named);
    return from === null ? [id] : [...backFrom(from, named), id];
  }
}
