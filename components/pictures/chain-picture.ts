import { labelOf, lineWidth, nameWidth } from './chain-label';
import type { ChainLink, ChainNode } from './chain-types';
import { BAR_WIDTH, layoutFlows, LEAST } from './flow-layout';
import { legendOf, type LegendRow } from './legend';
import { distinctSources, type Part, type Picture, type Shape } from './picture';

export interface ChainWords {
  title: string;
  description: string;
  note?: string;
  legend: readonly LegendRow[];
}

export interface ChainRoom {
  width: number;
  /** The height of the tallest bar, in pixels. */
  tallest: number;
}

/** Narrower pictures have smaller text; in pixels. */
const ROOMY = 600;
/** The gap between a bar and its name, in pixels. */
const NEAR = 5;

/** Pixels per photo. */
export const scaleOf = (nodes: readonly Pick<ChainNode, 'size'>[], tallest: number): number =>
  tallest / Math.max(1, ...nodes.map(({ size }) => size ?? 0));

/** The chain of datasets: bars whose height shows their size, and bands for the photos passed on. */
export function chainPicture(
  nodes: readonly ChainNode[],
  links: readonly ChainLink[],
  words: ChainWords,
  { width, tallest }: ChainRoom,
): Picture {
  const isRoomy = width >= ROOMY;
  const size = isRoomy ? 13 : 11;
  const [reached, left] = [new Set(links.map(({ to }) => to)), new Set(links.map((l) => l.from))];
  const firstNames = nodes.filter(({ id }) => left.has(id) && !reached.has(id));
  const depth = depths(links);
  const last = Math.max(0, ...depth.values());
  const widest = (these: readonly ChainNode[], wide = nameWidth) =>
    Math.max(0, ...these.map((node) => wide(node, size))) + NEAR;
  const lastNames = nodes.filter(({ id }) => (depth.get(id) ?? 0) === last);
  const { bars, bands, height } = layoutFlows(
    {
      nodes: nodes.map((node) => ({ ...node, nameWidth: lineWidth(node, size) + NEAR })),
      edges: links,
    },
    {
      ...{ width, scale: scaleOf(nodes, tallest), least: LEAST },
      ...{ line: size * 1.85, twoLines: size * 2.9, inner: size * 2.3 + NEAR },
      firstName: firstNames.length === 0 ? 0 : widest(firstNames),
      // The last column holds only bars without outgoing bands, and their names are closest to the right edge.
      lastName: last === 0 ? 0 : widest(lastNames, isRoomy ? lineWidth : nameWidth),
    },
  );
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const legend = legendOf(words.legend, width, size - 1);
  const ribbons = bands.map((band, i): Part => {
    const { ink, label, source } = links[i]!;
    return {
      ...{ key: `${band.from} ${band.to}`, label, href: source.url },
      shapes: [{ kind: 'ribbon', ...band, ink }],
    };
  });
  const datasets = bars.map((bar): Part => {
    const node = byId.get(bar.id)!;
    const { label, href, isQuiet } = node;
    const rect: Shape = {
      ...{ kind: 'rect', ink: isQuiet ? 'muted' : 'bar' },
      ...{ x: bar.x, y: bar.y, width: BAR_WIDTH, height: bar.height },
    };
    return {
      ...{ key: bar.id, label, ...(href !== undefined && { href }) },
      shapes: [rect, ...labelOf(node, bar, { size, near: NEAR, bars })],
    };
  });
  const { title, description, note } = words;
  return {
    width,
    height: Math.ceil(height + legend.height),
    // In reading order, from the top: each dataset after the bands that lead to it.
    parts: [...thinFirst(ribbons), ...datasets, { key: 'legend', shapes: legend.shapes(height) }],
    ...{ title, description, ...(note !== undefined && { note }) },
    sources: distinctSources(links.map(({ source }) => source)),
  };
}

/** Filled bands are drawn over lines. */
const thinFirst = (ribbons: readonly Part[]) => {
  const isFilled = ({ shapes: [shape] }: Part) =>
    Number(shape?.kind === 'ribbon' && (shape.ink === 'flow' || shape.ink === 'faint'));
  return [...ribbons].sort((a, b) => isFilled(a) - isFilled(b));
};

/** The length of the longest path to each dataset. */
function depths(links: readonly ChainLink[]): Map<string, number> {
  const depth = new Map<string, number>();
  const of = (id: string): number => {
    const known = depth.get(id);
    if (known !== undefined) return known;
    const parents = links.filter(({ to }) => to === id);
    const own = Math.max(-1, ...parents.map(({ from }) => of(from))) + 1;
    depth.set(id, own);
    return own;
  };
  for (const { to } of links) of(to);
  return depth;
}
