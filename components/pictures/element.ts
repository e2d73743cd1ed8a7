import type { Ink, Shape } from './picture';

/** A shape as an SVG element, with React's attribute names. */
export interface SvgElement {
  tag: 'rect' | 'circle' | 'path' | 'text';
  ink: Ink;
  attributes: Record<string, string | number>;
  text?: string;
  /** Text appended in `muted` and regular weight. */
  more?: string;
}

/** The SVG element that draws a shape. */
export function elementOf(shape: Shape): SvgElement {
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height, ink } = shape;
      return { tag: 'rect', ink, attributes: { x, y, width, height } };
    }
    case 'dot':
      return {
        tag: 'circle',
        ink: shape.ink,
        attributes: { cx: shape.x, cy: shape.y, r: shape.r },
      };
    case 'line': {
      const { x0, y0, x1, y1, ink } = shape;
      return { tag: 'path', ink, attributes: { d: `M${x0} ${y0}L${x1} ${y1}` } };
    }
    case 'ribbon':
      return { tag: 'path', ink: shape.ink, attributes: { d: ribbonPath(shape) } };
    case 'text': {
      const { x, y, text, size, bold, end, more, ink = 'text' } = shape;
      const attributes = {
        ...{ x, y, fontSize: size },
        ...(bold && { fontWeight: 700 }),
        ...(end && { textAnchor: 'end' }),
      };
      return {
        tag: 'text',
        ink,
        attributes,
        text,
        ...(more !== undefined && { more: `\u00a0${more}` }),
      };
    }
  }
}

/** A band between two parallel curves; only its centre line if it has no width. */
function ribbonPath(shape: Extract<Shape, { kind: 'ribbon' }>): string {
  const { x0, y0, x1, y1, width, ink } = shape;
  const half = round((x0 + x1) / 2);
  const curve = (from: number, to: number, by: number) =>
    `${half} ${round(from + by)} ${half} ${round(to + by)}`;
  if (ink === 'unknown' || ink === 'quiet') {
    const by = width / 2;
    return `M${round(x0)} ${round(y0 + by)}C${curve(y0, y1, by)} ${round(x1)} ${round(y1 + by)}`;
  }
  const there = `M${round(x0)} ${round(y0)}C${curve(y0, y1, 0)} ${round(x1)} ${round(y1)}`;
  return `${there}V${round(y1 + width)}C${curve(y1, y0, width)} ${round(x0)} ${round(y0 + width)}Z`;
}

const round = (value: number) => Math.round(value * 100) / 100;
