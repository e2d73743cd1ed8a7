/** The nodes become vertical bars whose height shows their size; the edges become bands between them. */
export interface FlowGraph {
  nodes: readonly { id: string; size: number | null; nameWidth: number }[];
  /** Both ends are among the nodes, and there are no cycles. */
  edges: readonly { from: string; to: string; count: number | null }[];
}

export interface FlowRoom {
  width: number;
  /** Pixels per photo. */
  scale: number;
  /** The minimum height of a bar and width of a band: anything thinner would be invisible. */
  least: number;
  /** The height needed by a bar whose name beside it has one line, and two lines. */
  line: number;
  twoLines: number;
  /** The height needed above or below a bar with incoming and outgoing bands, for its name. */
  inner: number;
  /** The width of names left of the first column, and right of the last. */
  firstName: number;
  lastName: number;
}

export interface FlowBar {
  id: string;
  x: number;
  y: number;
  height: number;
  column: number;
  /** No band leaves it, so its name may extend to the right. */
  isLast: boolean;
  /** Its name does not fit beside it on one line. */
  isNarrow: boolean;
  /** Its name goes below it: bands arrive from above, or another name is above it. */
  isBeneath: boolean;
}

export interface FlowBand {
  from: string;
  to: string;
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  width: number;
}

export const BAR_WIDTH = 7;
/** The minimum height of a bar and width of a band, in pixels. */
export const LEAST = 2;

/**
 * Lays out flows from left to right. Bars of one family (a bar and those it is the closest parent of) stand
 * together, with the parent centred on its children; children that lead to the next family come last. Bars
 * without outgoing bands have a line of their own. Bands arrive side by side. They leave side by side too if
 * they fit; otherwise they overlap, because one photo may have gone to several datasets.
 */
export function layoutFlows({ nodes, edges }: FlowGraph, room: FlowRoom) {
  const { scale, least, line, twoLines, inner } = room;
  const thick = (count: number | null) => (count === null ? least : Math.max(least, count * scale));
  const into = (id: string) => edges.filter(({ to }) => to === id);
  const outOf = (id: string) => edges.filter(({ from }) => from === id);

  const columns = new Map<string, number>();
  const columnOf = (id: string): number => {
    const known = columns.get(id);
    if (known !== undefined) return known;
    const column = Math.max(-1, ...into(id).map(({ from }) => columnOf(from))) + 1;
    columns.set(id, column);
    return column;
  };
  for (const { id } of nodes) columnOf(id);
  const count = Math.max(0, ...columns.values()) + 1;
  const across = room.width - room.firstName - room.lastName - BAR_WIDTH;
  const gap = count > 1 ? across / (count - 1) : 0;
  const xOf = (id: string) => room.firstName + columnOf(id) * gap;
  const names = new Map(nodes.map(({ id, nameWidth }) => [id, nameWidth]));
  const isNarrow = (id: string) => xOf(id) + BAR_WIDTH + names.get(id)! > room.width;

  /** Each bar belongs to the family of its nearest parent. */
  const kin = new Map(
    nodes.map(({ id }) => {
      const parents = into(id).map(({ from }) => from);
      const nearest = Math.max(...parents.map(columnOf));
      return [id, parents.find((parent) => columnOf(parent) === nearest)] as const;
    }),
  );
  const heights = new Map(
    nodes.map(({ id, size }) => {
      const arriving = into(id).reduce((sum, { count }) => sum + thick(count), 0);
      return [id, Math.max(thick(size), arriving)] as const;
    }),
  );
  const childrenOf = (id: string) =>
    nodes
      .filter((node) => kin.get(node.id) === id)
      .map((node) => node.id)
      .sort((a, b) => Number(leadsAway(a)) - Number(leadsAway(b)) || bandOf(b) - bandOf(a));
  const bands = new Map<string, number>();
  const bandOf = (id: string): number => {
    const known = bands.get(id);
    if (known !== undefined) return known;
    const own = Math.max(heights.get(id)!, roomOf(id));
    const all = nodes.filter((node) => kin.get(node.id) === id).map((node) => bandOf(node.id));
    const band = Math.max(
      own + line / 4,
      all.reduce((sum, one) => sum + one, 0),
    );
    bands.set(id, band);
    return band;
  };

  const bars = new Map<string, FlowBar>();
  const place = (id: string, top: number): void => {
    const band = bandOf(id);
    const height = heights.get(id)!;
    const column = columnOf(id);
    bars.set(id, {
      ...{ id, column, height, x: xOf(id), y: top + (band - height) / 2 },
      ...{ isLast: outOf(id).length === 0, isNarrow: isNarrow(id), isBeneath: false },
    });
    const children = childrenOf(id);
    let next = top + (band - children.reduce((sum, child) => sum + bandOf(child), 0)) / 2;
    for (const child of children) {
      place(child, next);
      next += bandOf(child);
    }
  };
  let height = 0;
  for (const root of orderedRoots()) {
    place(root, height);
    height += bandOf(root);
  }
  for (const bar of [...bars.values()].sort((a, b) => a.column - b.column)) {
    const from = into(bar.id).map((edge) => bars.get(edge.from)!);
    const up = from.reduce((sum, one) => sum + middle(bar) - middle(one), 0);
    const isLevel = Math.abs(up) < 1;
    bar.isBeneath = isLevel ? from.some((one) => one.column > 0 && !one.isBeneath) : up > 0;
  }
  return { bars: [...bars.values()], bands: placeBands(), height };

  /** The height of a bar's name: left of the first bars, above or below those between, right of the last. */
  function roomOf(id: string): number {
    if (outOf(id).length === 0) return isNarrow(id) ? twoLines : line;
    return columnOf(id) === 0 ? twoLines : heights.get(id)! + 2 * inner;
  }

  function rootOf(id: string): string {
    const parent = kin.get(id);
    return parent === undefined ? id : rootOf(parent);
  }

  function leadsAway(id: string): boolean {
    return outOf(id).some(({ to }) => rootOf(to) !== rootOf(id) || leadsAway(to));
  }

  /** The largest family first; each is followed by those that share a child with it. */
  function orderedRoots(): string[] {
    const left = nodes
      .map(({ id }) => id)
      .filter((id) => kin.get(id) === undefined)
      .sort((a, b) => bandOf(b) - bandOf(a));
    const ordered: string[] = [];
    const take = (root: string): void => {
      if (ordered.includes(root)) return;
      ordered.push(root);
      for (const { from, to } of edges) {
        if (rootOf(to) === root) take(rootOf(from));
        if (rootOf(from) === root) take(rootOf(to));
      }
    };
    for (const root of left) take(root);
    return ordered;
  }

  function placeBands(): FlowBand[] {
    const at = (id: string) => bars.get(id)!;
    const starts = new Map<object, number>();
    const ends = new Map<object, number>();
    for (const { id } of nodes) {
      const leaving = outOf(id).sort((a, b) => middle(at(a.to)) - middle(at(b.to)));
      spread(leaving, at(id), starts);
      const arriving = into(id).sort((a, b) => middle(at(a.from)) - middle(at(b.from)));
      spread(arriving, at(id), ends);
    }
    return edges.map((edge) => ({
      ...{ from: edge.from, to: edge.to, width: thick(edge.count) },
      ...{ x0: at(edge.from).x + BAR_WIDTH, y0: starts.get(edge)! },
      ...{ x1: at(edge.to).x, y1: ends.get(edge)! },
    }));
  }

  function spread(
    these: readonly FlowGraph['edges'][number][],
    { y, height: all }: FlowBar,
    places: Map<object, number>,
  ): void {
    const sum = these.reduce((total, edge) => total + thick(edge.count), 0);
    let next = y + Math.max(0, (all - sum) / 2);
    these.forEach((edge, i) => {
      const width = thick(edge.count);
      places.set(edge, sum > all ? y + ((all - width) * i) / Math.max(1, these.length - 1) : next);
      next += width;
    });
  }
}

const middle = ({ y, height }: FlowBar) => y + height / 2;
