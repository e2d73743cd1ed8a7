import type { Dataset } from './schema';

/** One dataset was made from another: `from` is the parent. */
interface Edge {
  from: string;
  to: string;
}

/** How datasets descend from each other, for those that have a parent or a child. */
export interface SupplyChain {
  /** Generations, oldest first: a dataset comes after everything that it was made from. */
  generations: readonly (readonly Dataset[])[];
  edges: readonly Edge[];
}

/** Ids of the datasets that were made from this one, sorted. */
export function derivedFrom(datasets: readonly Dataset[], id: string): string[] {
  return datasets
    .filter((dataset) => dataset.parents?.some((parent) => parent.value === id))
    .map((dataset) => dataset.id)
    .sort();
}

/**
 * Arranges datasets by descent, for a drawing or a table.
 * @throws {Error} if a parent is not among the datasets, or if a dataset descends from itself.
 */
export function supplyChain(datasets: readonly Dataset[]): SupplyChain {
  const byId = new Map(datasets.map((dataset) => [dataset.id, dataset]));
  const depths = new Map<string, number>();

  const depthOf = (id: string, path: readonly string[]): number => {
    if (path.includes(id)) throw new Error(`Circular descent: ${[...path, id].join(' → ')}`);
    const dataset = byId.get(id);
    if (!dataset) throw new Error(`Unknown parent of ${path.at(-1) ?? 'nothing'}: ${id}`);
    const known = depths.get(id);
    if (known !== undefined) return known;
    const parents = dataset.parents ?? [];
    const depth = Math.max(-1, ...parents.map(({ value }) => depthOf(value, [...path, id]))) + 1;
    depths.set(id, depth);
    return depth;
  };
  for (const { id } of datasets) depthOf(id, []);

  const edges = datasets.flatMap(({ id, parents = [] }) =>
    parents.map(({ value }) => ({ from: value, to: id })),
  );
  const related = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const generations: Dataset[][] = [];
  for (const dataset of datasets) {
    if (related.has(dataset.id)) (generations[depths.get(dataset.id)!] ??= []).push(dataset);
  }
  return { generations, edges };
}
