import type { Source } from '../../lib/catalogue/schema';
import { BAR_WIDTH, layoutFlows } from './flow-layout';
import { distinctSources, type Ink, type Part, type Picture, type Shape } from './picture';
import { textWidth, wrapText } from './text-width';

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
  href: string;
}

/** What went from one dataset into another. */
export interface ChainLink {
  from: string;
  to: string;
  count: number | null;
  ink: Extract<Ink, 'flow' | 'faint' | 'unknown'>;
  label: string;
  source: Source;
}

export interface ChainWords {
  title: string;
  description: string;
  /** What the paints mean, in the order of the inks here. */
  legend: readonly (readonly [ink: ChainLink['ink'], text: string])[];
}

export interface ChainRoom {
  width: number;
  /** The height of a bar with as many photos as the largest. */
  tallest: number;
}

/** Pictures that are narrower are written smaller. */
const ROOMY = 500;
const TALL = 60;
const LINE = 19;
const NAME = 5;
/** Less could not be seen. */
const LEAST = 2;
const SWATCH = 26;
const SMALL = 11;

/** The chain of datasets: bars as high as they hold photos, and between them what passed on. */
export function chainPicture(
  nodes: readonly ChainNode[],
  links: readonly ChainLink[],
  words: ChainWords,
  { width, tallest }: ChainRoom,
): Picture {
  const most = Math.max(1, ...nodes.map(({ size }) => size ?? 0));
  const parents = new Set(links.map(({ from }) => from));
  const size = width < ROOMY ? 11 : 12;
  // Only what nothing leaves can be in the last column, and what is there has the shortest way.
  const depth = depths(links);
  const last = Math.max(0, ...depth.values());
  const lastNames = nodes.filter(({ id }) => (depth.get(id) ?? 0) === last);
  const lastName = Math.max(
    ...lastNames.map(({ name, amount }) =>
      Math.max(textWidth(name, size, true), textWidth(amount, size)),
    ),
    0,
  );
  const { bars, bands, height } = layoutFlows(
    { nodes, edges: links },
    { width, scale: tallest / most, least: LEAST, line: LINE, lastName: lastName + 2 * NAME },
  );
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const legend = legendOf(words, width);
  const ribbons = bands.map((band, i): Part => {
    const { ink, label, source } = links[i]!;
    return {
      key: `${band.from} ${band.to}`,
      label,
      href: source.url,
      shapes: [{ kind: 'ribbon', ...band, ink }],
    };
  });
  const datasets = bars.map((bar): Part => {
    const node = byId.get(bar.id)!;
    const rect: Shape = {
      kind: 'rect',
      ink: 'bar',
      ...{ x: bar.x, y: bar.y, width: BAR_WIDTH, height: bar.height },
    };
    const x = bar.x + BAR_WIDTH + NAME;
    const middle = bar.y + bar.height / 2;
    const name = (y: number, content: string): Shape => ({
      ...{ kind: 'text', x, y, text: content, size },
      bold: true,
    });
    // A tall bar has room for its name where no band leaves it.
    const top = bar.height > TALL ? bar.y + size : middle - 3;
    const amount: Shape = { kind: 'text', x, y: top + size + 3, text: node.amount, size };
    const isTwoLines = (parents.has(bar.id) || bar.column === last) && node.amount !== '';
    const shapes = isTwoLines
      ? [rect, name(top, node.name), amount]
      : [rect, name(middle + 4, nameOf(node))];
    return { key: bar.id, label: node.label, href: node.href, shapes };
  });
  return {
    width,
    height: Math.ceil(height + legend.height),
    // In the order of a reader: from above, a dataset after what led to it.
    parts: [...ribbons, ...datasets, { key: 'legend', shapes: legend.shapes(height) }],
    title: words.title,
    description: words.description,
    sources: distinctSources(links.map(({ source }) => source)),
  };
}

const nameOf = ({ name, amount }: Pick<ChainNode, 'name' | 'amount'>) =>
  amount === '' ? name : `${name} ${amount}`;

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

/** What the paints mean, beneath the chain. */
function legendOf({ legend }: ChainWords, width: number) {
  const rows = legend.flatMap(([ink, text]) =>
    wrapText(text, SMALL, width - SWATCH - 8).map((line, i) => ({
      ink: i === 0 ? ink : null,
      line,
    })),
  );
  return {
    height: rows.length === 0 ? 0 : LINE * (rows.length + 0.75),
    shapes: (top: number) =>
      rows.flatMap(({ ink, line }, i): Shape[] => {
        const y = top + LINE * (i + 1);
        const text: Shape = {
          ...{ kind: 'text', x: SWATCH + 8, y, text: line, size: SMALL, ink: 'muted' },
        };
        if (ink === null) return [text];
        const thick = ink === 'unknown' ? LEAST : 9;
        const above = y - 4 - thick / 2;
        const swatch: Shape = {
          ...{ kind: 'ribbon', ink, x0: 0, x1: SWATCH, y0: above, y1: above, width: thick },
        };
        return [swatch, text];
      }),
  };
}
