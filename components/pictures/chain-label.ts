import type { ChainNode } from './chain-types';
import { BAR_WIDTH, type FlowBar } from './flow-layout';
import type { Shape } from './picture';
import { textWidth } from './text-width';

type TextShape = Extract<Shape, { kind: 'text' }>;

interface LabelRoom {
  size: number;
  /** The gap between a bar and its name, in pixels. */
  near: number;
  /** All bars: no name is written over one. */
  bars: readonly FlowBar[];
}

/** Bars taller than this have their name at the top; in pixels. */
const TALL = 60;

/** The width of a name with its amount beside it, in pixels. */
export const lineWidth = ({ name, amount }: ChainNode, size: number): number =>
  textWidth(name, size, true) + (amount === '' ? 0 : textWidth(` ${amount}`, size));

/** The width of a name with its amount on a second line, in pixels. */
export const nameWidth = ({ name, amount }: ChainNode, size: number): number =>
  Math.max(textWidth(name, size, true), textWidth(amount, size));

/**
 * The name and amount of a bar, placed clear of the bands: left of bars in the first column, right of bars
 * without outgoing bands, and above other bars, or below them if bands arrive from above.
 * Between bars, a name ends with its own bar, or starts after another bar that is in its way.
 */
export function labelOf(node: ChainNode, bar: FlowBar, room: LabelRoom): Shape[] {
  const { size, near, bars } = room;
  const middle = bar.y + bar.height / 2;
  if (bar.column === 0 && !bar.isLast) {
    const top = bar.height > TALL ? bar.y + size : twoLinesTop(node, middle, size);
    return twoLines(node, { x: bar.x - near, y: top, end: true }, size);
  }
  const beside = bar.x + BAR_WIDTH + near;
  if (bar.isLast && bar.isNarrow)
    return twoLines(node, { x: beside, y: twoLinesTop(node, middle, size) }, size);
  if (bar.isLast) {
    const y = middle + size * 0.36;
    return [{ ...nameShape(node, { x: beside, y }, size), ...more(node) }];
  }
  const second = node.amount === '' ? 0 : lineOf(size);
  const y = bar.isBeneath ? bar.y + bar.height + size + 2 : bar.y - 5 - second;
  const inTheWay = bars.filter(
    (one) => one.column < bar.column && one.y < y + second && one.y + one.height > y - size,
  );
  const start = Math.max(0, ...inTheWay.map(({ x }) => x + BAR_WIDTH + near));
  const x = Math.max(bar.x + BAR_WIDTH, start + nameWidth(node, size));
  return twoLines(node, { x, y, end: true }, size);
}

interface Place {
  x: number;
  y: number;
  end?: true;
}

const lineOf = (size: number) => size * 1.2;

const more = ({ amount }: ChainNode): { more?: string } => (amount === '' ? {} : { more: amount });

/** The baseline of the first of two lines centred on `middle`; of the only line if there is no amount. */
const twoLinesTop = ({ amount }: ChainNode, middle: number, size: number) =>
  amount === '' ? middle + size * 0.36 : middle - size * 0.2;

const nameShape = ({ name, isQuiet }: ChainNode, place: Place, size: number): TextShape => ({
  ...{ kind: 'text', ...place, text: name, size },
  ...(isQuiet ? { ink: 'muted' } : { bold: true }),
});

function twoLines(node: ChainNode, place: Place, size: number): Shape[] {
  const name = nameShape(node, place, size);
  if (node.amount === '') return [name];
  const y = place.y + lineOf(size);
  return [name, { kind: 'text', ...place, y, text: node.amount, size, ink: 'muted' }];
}
