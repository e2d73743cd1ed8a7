import { LEAST } from './flow-layout';
import type { Ink, Shape } from './picture';
import { wrapText } from './text-width';

/** What an ink means; a `bar` with a height is a scale. */
export interface LegendRow {
  ink: Extract<Ink, 'flow' | 'faint' | 'unknown' | 'quiet' | 'bar'>;
  text: string;
  /** Of a bar, in pixels. */
  height?: number;
}

const SWATCH = 26;
const NEAR = 8;
const BAND = 9;

/** The legend below a chain: what its inks mean. */
export function legendOf(rows: readonly LegendRow[], width: number, size: number) {
  const line = size * 1.6;
  let top = line;
  const shapes: ((from: number) => Shape[])[] = [];
  for (const { ink, text, height } of rows) {
    const lines = wrapText(text, size, width - SWATCH - NEAR);
    const tall = Math.max(lines.length * line, (height ?? 0) + 4);
    const [start, middle] = [top, top + Math.min(tall, Math.max(line, (height ?? 0) + 4)) / 2];
    shapes.push((from) => [
      swatch(ink, from + middle, height),
      ...lines.map((lineText, i): Shape => ({
        ...{ kind: 'text', x: SWATCH + NEAR, text: lineText, size, ink: 'muted' },
        y: from + (height === undefined ? start + line / 2 : middle) + size * 0.36 + i * line,
      })),
    ]);
    top += tall;
  }
  return {
    height: rows.length === 0 ? 0 : top + 4,
    shapes: (from: number) => shapes.flatMap((draw) => draw(from)),
  };
}

function swatch(ink: LegendRow['ink'], middle: number, height = 0): Shape {
  if (ink === 'bar')
    return { kind: 'rect', ink, x: SWATCH - BAND, y: middle - height / 2, width: BAND, height };
  const width = ink === 'flow' || ink === 'faint' ? BAND : LEAST;
  const y = middle - width / 2;
  return { kind: 'ribbon', ink, x0: 0, x1: SWATCH, y0: y, y1: y, width };
}
