import type { Source } from '../../lib/catalogue/schema';

/**
 * What a shape is painted with: the page's own colours, or those of a saved file. Bands of `flow` and
 * `faint` are filled; those that are `unknown` or `quiet` have no width and are lines.
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
  /** A band of one width, from its left end to its right; `y0` and `y1` are its upper edge. */
  | { kind: 'ribbon'; x0: number; y0: number; x1: number; y1: number; width: number; ink: Ink }
  /** `y` is the baseline; a text that is at its `end` runs to the left of `x`. */
  | ({ kind: 'text'; x: number; y: number; text: string; size: number } & {
      ink?: Ink;
      bold?: true;
      end?: true;
      /** Follows it, not bold and muted. */
      more?: string;
    });

/** Shapes that mean one thing; what they say in words, and where it leads. */
export interface Part {
  key: string;
  shapes: readonly Shape[];
  label?: string;
  /** Where the part leads; one that leads somewhere can be focused. */
  href?: string;
}

/** A drawing that stands for itself, on a page or in a file. */
export interface Picture {
  width: number;
  height: number;
  parts: readonly Part[];
  title: string;
  /** What it shows, for those who do not see it. */
  description: string;
  /** What a reader has to know to read it rightly; a saved file says it too. */
  note?: string;
  /** What it rests on; each once. */
  sources: readonly Source[];
  /** Written from right to left. */
  isRtl?: true;
}

/** Sources without those of the same address. */
export const distinctSources = (sources: readonly Source[]): Source[] => [
  ...new Map(sources.map((source) => [source.url, source])).values(),
];

/** The picture for a page that is written from right to left. */
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

/** In the direction of its first letters, whatever stands around it; `≥ 3` has none. */
const isolated = (text: string) =>
  `${/\p{L}/u.test(text) ? FIRST_STRONG : RIGHT_TO_LEFT}${text}${END}`;

/** A shape as it stands where everything runs from right to left. */
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
