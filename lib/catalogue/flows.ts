import type { Dataset, Source } from './schema';

/** What one dataset took over from a dataset that it was made from. */
export interface Flow {
  /** The parent's id. */
  from: string;
  to: string;
  /** How many; null if no source says, or if the child holds several versions of the same photos. */
  count: number | null;
  /** Photos, or faces if no source counts photos. */
  of: 'photos' | 'faces';
  /** The source for the descent. */
  source: Source;
  /** The source for the count; absent if there is none. */
  countSource?: Source;
}

/** How large a dataset is: in photos, or in faces if no source counts photos. */
export function sizeOf({ photos, faces, sources }: Dataset) {
  const fact = photos ?? faces;
  if (!fact) return null;
  const of: Flow['of'] = photos ? 'photos' : 'faces';
  return { count: fact.value, of, source: sources[fact.source]! };
}

/**
 * Every step from one dataset to the next, in the order of the datasets. A child with a single parent took
 * everything from there; for a child with several parents, no source gives the shares. A child larger than
 * its parent has some photos more than once.
 */
export function flowsOf(datasets: readonly Dataset[]): Flow[] {
  const byId = new Map(datasets.map((dataset) => [dataset.id, dataset]));
  return datasets.flatMap((child) => {
    const { parents = [], sources } = child;
    const size = sizeOf(child);
    return parents.map(({ value: from, source }) => {
      const parent = byId.get(from);
      const most = (parent && sizeOf(parent)?.count) ?? Infinity;
      const known = parents.length === 1 && size !== null && size.count <= most;
      return {
        from,
        to: child.id,
        count: known ? size.count : null,
        of: size?.of ?? 'photos',
        source: sources[source]!,
        ...(known && { countSource: size.source }),
      };
    });
  });
}
