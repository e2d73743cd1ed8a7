import type { Dataset, Source } from './schema';

/** What passed from one dataset into another that was made from it. */
export interface Flow {
  /** The parent's id. */
  from: string;
  to: string;
  /** How many passed; null where no source says, or where the child holds copies of the same. */
  count: number | null;
  /** What was counted: photos, or faces where nobody counted photos. */
  of: 'photos' | 'faces';
  /** Says that the one was made from the other. */
  source: Source;
  /** Says how many; absent where nobody does. */
  countSource?: Source;
}

/** How large a dataset is: in photos, or in faces where nobody counted photos. */
export function sizeOf({ photos, faces, sources }: Dataset) {
  const fact = photos ?? faces;
  if (!fact) return null;
  const of: Flow['of'] = photos ? 'photos' : 'faces';
  return { count: fact.value, of, source: sources[fact.source]! };
}

/**
 * Every step of a photo from one dataset into the next, in the order of the datasets. A child with
 * one parent took all that it holds from there; how a child with several shares them out, no source
 * says. One that holds more than its parent holds some photos more than once.
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
