import type { SupplyChain } from '../../lib/catalogue/supply-chain';

/** Where a dataset is drawn: its generation, and its row, which may lie between two rows. */
export interface ChainNode {
  id: string;
  name: string;
  column: number;
  row: number;
}

/**
 * Lays a supply chain out as a forest: a dataset stands beside those made from it, in the middle,
 * and datasets that share a child stand together. No two of a column share a row.
 */
export function layoutChain({ generations, edges }: SupplyChain): {
  nodes: ChainNode[];
  rows: number;
} {
  const columns = new Map(generations.flatMap((all, i) => all.map(({ id }) => [id, i] as const)));
  const names = new Map(generations.flat().map(({ id, name }) => [id, name]));
  const rowOf = new Map<string, number>();
  let rows = 0;

  const place = (id: string): void => {
    if (rowOf.has(id)) return;
    const children = edges.filter(({ from, to }) => from === id && !rowOf.has(to));
    for (const { to } of children) place(to);
    const placed = children.map(({ to }) => rowOf.get(to)!);
    rowOf.set(id, placed.length > 0 ? (placed[0]! + placed.at(-1)!) / 2 : rows++);
    for (const child of children)
      for (const { from } of edges.filter(({ to }) => to === child.to)) place(from);
  };
  for (const { id } of generations[0] ?? []) place(id);

  const nodes = [...rowOf].map(([id, row]) => ({
    id,
    name: names.get(id) ?? id,
    column: columns.get(id) ?? 0,
    row,
  }));
  return { nodes, rows };
}
