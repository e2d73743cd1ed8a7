import type { Source } from '../../lib/catalogue/schema';

/**
 * The colour of a shape, as defined by the page or the saved file. Bands in `flow` and `faint` are filled;
 * those in `unknown` and `quiet` have no width and are drawn as lines.
 */
export type Ink =
  | 'text'
  | 'muted'
  | 'line'
  | 'bar'
  | 'flow'
  | 'faint'
  | 'unknown'
  | 'quiet'
  | 'mark';

/** All coordinates are in CSS pixels from the top left. */
export type Shape =
  | { kind: 'rect'; x: number; y: number; width: number; height: number; ink: Ink }
  | { kind: 'dot'; x: number; y: number; r: number; ink: Ink }
  | { kind: 'line'; x0: number; y0: number; x1: number; y1: number; ink: Ink }
  /** A band of constant width, from left to right; `y0` and `y1` are its upper edge. */
  | { kind: 'ribbon'; x0: number; y0: number; x1: number; y1: number; width: number; ink: Ink }
  /** `y` is the baseline; with `end`, the text ends at `x`. */
  | ({ kind: 'text'; x: number; y: number; text: string; size: number } & {
      ink?: Ink;
      bold?: true;
      end?: true;
      /** Text that follows it, muted and in regular weight. */
      more?: string;
    });

/** Shapes that belong together, with their label and link. */
export interface Part {
  key: string;
  shapes: readonly Shape[];
  label?: string;
  /** The address it links to; parts with a link can be focused. */
  href?: string;
}

/** A complete drawing, for a page or a file. */
export interface Picture {
  width: number;
  height: number;
  parts: readonly Part[];
  title: string;
  /** What it shows, for people who cannot see it. */
  description: string;
  /** What a reader must know to understand it; also part of a saved file. */
  note?: string;
  /** Its sources, without duplicates. */
  sources: readonly Source[];
  /** Laid out from right to left. */
  isRtl?: true;
}

/** Sources, with one per address. */
export const distinctSources = (sources: readonly Source[]): Source[] => [
  ...new Map(sources.map((source) => [source.url, source])).values(),
];

/** The picture for a right-to-left page. */
export function mirrored(picture: Picture): Picture {
  const { width } = picture;
  const parts = picture.parts.map((part) => ({
    ...part,
    shapes: part.shapes.map((shape) => mirroredShape(shape, width)),
  }));
  return { ...picture, parts, isRtl: true };
}

const RIGHT_TO_LEFT = '\u2067';
const FIRST_STRONG = '\u2068';
const END = '\u2069';

/** Isolated from the surrounding text, in the direction of its first letter; `≥ 3` has none. */
const isolated = (text: string) =>
  `${/\p{L}/u.test(text) ? FIRST_STRONG : RIGHT_TO_LEFT}${text}${END}`;

/** A shape in a right-to-left picture of that width. */
export function mirroredShape(shape: Shape, width: number): Shape {
  switch (shape.kind) {
    case 'rect':
      return { ...shape, x: width - shape.x - shape.width };
    case 'dot':
      return { ...shape, x: width - shape.x };
    case 'text': {
      const { end, text, more, ...rest } = shape;
      const first = `${RIGHT_TO_LEFT}${isolated(text)}`;
      return {
        ...{ ...rest, x: width - shape.x },
        ...(more === undefined
          ? { text: first + END }
          : { text: first, more: isolated(more) + END }),
        ...(!end && { end: true }),
      };
    }
    case 'line':
    case 'ribbon':
      return { ...shape, x0: width - shape.x0, x1: width - shape.x1 };
  }
}
