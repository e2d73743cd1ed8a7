import type { Dataset } from './schema';

/** Datasets whose lists name the same photos, each made from the one before. */
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
 * Tells where photos came from. The lists of both datasets have to name the photo; where several
 * parents do, which of them passed it on is not known.
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
 * The ways of a person's photos, most photos first: of each photo, from the datasets whose lists name
 * it back to those that they were made from, as far as lists name it there too.
 * @param photos for each, the ids of the datasets whose lists name it.
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
