import type { Source } from '../../lib/catalogue/schema';
import { distinctSources, type Part, type Picture, type Shape } from './picture';
import { wrapText } from './text-width';

/** Where a country's tile stands, about as on a map of the world: column and row. */
const TILES: Readonly<Record<string, readonly [column: number, row: number]>> = {
  CA: [0, 0],
  US: [0, 1],
  GB: [2, 0],
  NO: [4, 0],
  BE: [3, 1],
  NL: [4, 1],
  FR: [2, 1],
  CH: [3, 2],
  ES: [2, 2],
  AT: [4, 2],
  IL: [5, 2],
  CN: [6, 1],
  JP: [7, 1],
  HK: [6, 2],
  SG: [6, 3],
  AU: [7, 3],
};
const COLUMNS = 8;
const ROWS = 4;

/** Somewhere or somebody, and how many datasets were made there or by them. */
export interface Tally {
  name: string;
  count: number;
}

export interface MapWords {
  title: string;
  description: string;
  /** Above the institutions. */
  institutions: string;
  /** What a dot is. */
  legend: string;
}

/** Narrower pictures have smaller dots. */
const ROOMY = 500;
const SIZE = 12;
const PER_ROW = 6;
const LINE = 20;
/** Where the names of institutions begin. */
const BESIDE = 48;

/**
 * Countries as tiles of one size with a dot for each dataset, and the institutions behind several.
 * @param countries by ISO code; each has a tile in the table above.
 */
export function mapPicture(
  countries: readonly Tally[],
  institutions: readonly Tally[],
  sources: readonly Source[],
  words: MapWords,
  width: number,
): Picture {
  const pitch = width < ROOMY ? 6 : 9;
  const across = PER_ROW * pitch;
  const most = Math.max(1, ...countries.map(({ count }) => count));
  const tall = SIZE + 10 + Math.ceil(most / PER_ROW) * pitch;
  const step = Math.min(width / COLUMNS, 88);
  const parts = countries.flatMap(({ name, count }): Part[] => {
    const tile = TILES[name];
    if (!tile) return [];
    const [x, y] = [tile[0] * step, tile[1] * (tall + 8)];
    const title: Shape = { kind: 'text', x, y: y + SIZE, text: name, size: SIZE, bold: true };
    const number: Shape = {
      ...{ kind: 'text', x: x + across, y: y + SIZE, text: String(count), size: SIZE },
      end: true,
    };
    const rule: Shape = {
      ...{ kind: 'line', ink: 'line', y0: y + SIZE + 4, y1: y + SIZE + 4 },
      ...{ x0: x, x1: x + across },
    };
    return [{ key: name, shapes: [title, number, rule, ...dots(count, x, y + SIZE + 9, pitch)] }];
  });
  const legendTop = ROWS * (tall + 8) + 4;
  const legend: Shape[] = wrapText(words.legend, 11, width).map((text, i) => ({
    ...{ kind: 'text', x: 0, y: legendTop + i * 15, text, size: 11, ink: 'muted' },
  }));
  let top = legendTop + legend.length * 15 + 22;
  const heading = wrapText(words.institutions, 13, width, true).map((text): Shape => {
    top += 17;
    return { kind: 'text', x: 0, y: top - 17, text, size: 13, bold: true };
  });
  top -= 9;
  const bars = institutions.map(({ name, count }): Part => {
    const lines = wrapText(name, SIZE, width - BESIDE);
    const first = top;
    top += LINE + (lines.length - 1) * 15;
    return {
      key: name,
      shapes: [
        ...dots(count, 0, first + SIZE - 5, 6),
        ...lines.map((text, i): Shape => ({
          ...{ kind: 'text', x: BESIDE, y: first + SIZE + 2 + i * 15, text, size: SIZE },
        })),
      ],
    };
  });
  return {
    width,
    height: Math.ceil(top + 4),
    parts: [
      ...parts,
      { key: 'legend', shapes: legend },
      { key: 'institutions', shapes: heading },
      ...bars,
    ],
    title: words.title,
    description: words.description,
    sources: distinctSources(sources),
  };
}

/** So many dots in rows, the first one's corner at `x` and `y`. */
function dots(count: number, x: number, y: number, pitch: number): Shape[] {
  const r = pitch * 0.38;
  return Array.from({ length: count }, (_, i) => ({
    ...{ kind: 'dot', ink: 'mark', r },
    x: x + r + (i % PER_ROW) * pitch + 0.5,
    y: y + r + Math.floor(i / PER_ROW) * pitch,
  }));
}
