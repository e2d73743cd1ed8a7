import type { Source } from '../../lib/catalogue/schema';
import { labelOf, lineWidth, nameWidth } from './chain-label';
import { BAR_WIDTH, layoutFlows, LEAST } from './flow-layout';
import { legendOf, type LegendRow } from './legend';
import { distinctSources, type Ink, type Part, type Picture, type Shape } from './picture';

/** A dataset in the chain. */
export interface ChainNode {
  id: string;
  name: string;
  /** Photos, or faces; null where nobody says how many. */
  size: number | null;
  /** Its size as it is written beside the name; empty where it is not known. */
  amount: string;
  /** All of it in words. */
  label: string;
  /** Its page; absent for what the catalogue does not know. */
  href?: string;
  /** It is there for the sake of the others. */
  isQuiet?: boolean;
}

/** What went from one dataset into another. */
export interface ChainLink {
  from: string;
  to: string;
  count: number | null;
  ink: Extract<Ink, 'flow' | 'faint' | 'unknown' | 'quiet'>;
  label: string;
  source: Source;
}

export interface ChainWords {
  title: string;
  description: string;
  note?: string;
  legend: readonly LegendRow[];
}

export interface ChainRoom {
  width: number;
  /** The height of the bar that has most. */
  tallest: number;
}

/** Pictures that are narrower are written smaller. */
const ROOMY = 600;
/** Between a bar and its name. */
const NEAR = 5;

/** How many pixels stand for one photo. */
export const scaleOf = (nodes: readonly Pick<ChainNode, 'size'>[], tallest: number): number =>
  tallest / Math.max(1, ...nodes.map(({ size }) => size ?? 0));

/** The chain of datasets: bars as high as they hold photos, and between them what passed on. */
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
      // Only what nothing leaves can be in the last column, and what is there has the shortest way.
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
    // In the order of a reader: from above, a dataset after what led to it.
    parts: [...thinFirst(ribbons), ...datasets, { key: 'legend', shapes: legend.shapes(height) }],
    ...{ title, description, ...(note !== undefined && { note }) },
    sources: distinctSources(links.map(({ source }) => source)),
  };
}

/** Bands that have a width lie over those that have none. */
const thinFirst = (ribbons: readonly Part[]) => {
  const isFilled = ({ shapes: [shape] }: Part) =>
    Number(shape?.kind === 'ribbon' && (shape.ink === 'flow' || shape.ink === 'faint'));
  return [...ribbons].sort((a, b) => isFilled(a) - isFilled(b));
};

/** How many steps lead to a dataset at most. */
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
