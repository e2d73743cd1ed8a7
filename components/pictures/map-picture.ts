import type { Source } from '../../lib/catalogue/schema';
import { distinctSources, type Part, type Picture, type Shape } from './picture';
import { textWidth, wrapText } from './text-width';

/** The column and row of each country's tile, roughly as on a world map. */
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

/** A country or institution, with the number of datasets made there or by it. */
export interface Tally {
  /** An ISO code, or a name. */
  name: string;
  /** In the reader's language. */
  label?: string;
  count: number;
}

export interface MapWords {
  title: string;
  description: string;
  /** The heading above the institutions. */
  institutions: string;
  /** What a dot means. */
  legend: string;
}

/** Narrower pictures show country codes instead of names, and one column of institutions; in pixels. */
const NAMED = 800;
const ROOMY = 600;
const SIZE = 12;
const PER_ROW = 6;
const LINE = 16;
/** Gaps between tiles, and between rows of tiles, in pixels. */
const APART = 10;
const BELOW = 18;

/**
 * Countries as tiles of equal size with a dot for each dataset, and the institutions behind several datasets.
 * @param countries by ISO code; each has a tile in the table above.
 */
export function mapPicture(
  countries: readonly Tally[],
  institutions: readonly Tally[],
  sources: readonly Source[],
  words: MapWords,
  width: number,
): Picture {
  const map = mapOf(countries, width);
  const legend = paragraph(words.legend, { y: map.height, size: 11, width }, { ink: 'muted' });
  const codes = paragraph(
    width < NAMED ? spelledOut(countries) : '',
    { y: legend.bottom + 4, size: 11, width },
    { ink: 'muted' },
  );
  const heading = paragraph(
    words.institutions,
    { y: codes.bottom + 16, size: 14, width },
    { bold: true },
  );
  const list = listOf(institutions, heading.bottom + 8, width);
  return {
    width,
    height: Math.ceil(list.bottom),
    parts: [
      ...map.parts,
      { key: 'legend', shapes: [...legend.shapes, ...codes.shapes] },
      { key: 'institutions', shapes: heading.shapes },
      ...list.parts,
    ],
    title: words.title,
    description: words.description,
    sources: distinctSources(sources),
  };
}

/** Each country code with its name. */
const spelledOut = (countries: readonly Tally[]): string =>
  countries
    .filter(({ name, label }) => label !== name)
    .map(({ name, label = name }) => `${name}\u00a0${label.replaceAll(' ', '\u00a0')}`)
    .sort()
    .join('\u00a0· ');

function mapOf(countries: readonly Tally[], width: number) {
  const step = width / COLUMNS;
  const pitch = Math.min(11, Math.floor((step - 4) / PER_ROW));
  const tiles = countries.flatMap(({ name, label, count }) => {
    const [column, row] = TILES[name] ?? [];
    if (column === undefined || row === undefined) return [];
    const room = step - 2 - textWidth(` ${count}`, SIZE);
    const lines = width < NAMED ? [name] : wrapText(label ?? name, SIZE, room, true);
    const height = lines.length * LINE + Math.ceil(count / PER_ROW) * pitch;
    return [{ name, column, row, count, lines, height }];
  });
  const heights = Array.from({ length: ROWS }, (_, row) =>
    Math.max(0, ...tiles.filter((tile) => tile.row === row).map(({ height }) => height)),
  );
  const topOf = (row: number) =>
    heights.slice(0, row).reduce((sum, height) => sum + height + BELOW, 0);
  const parts = tiles.map(({ name, column, row, count, lines }): Part => {
    const [x, y] = [column * step, topOf(row)];
    const below = y + lines.length * LINE + 2;
    const named = lines.map((text, i): Shape => ({
      ...{ kind: 'text', x, y: y + SIZE + i * LINE, text, size: SIZE, bold: true },
      ...(i === lines.length - 1 && { more: String(count) }),
    }));
    return { key: name, shapes: [...named, ...dots(count, x, below, pitch)] };
  });
  return { parts, height: topOf(ROWS) };
}

/** Institutions with their dots, in two columns if they fit. */
function listOf(institutions: readonly Tally[], top: number, width: number) {
  const columns = width < ROOMY ? 1 : 2;
  const perColumn = Math.ceil(institutions.length / columns);
  const room = width / columns - APART;
  const most = Math.max(0, ...institutions.map(({ count }) => count));
  const beside = most * 8 + APART;
  let [y, bottom] = [top, top];
  const parts = institutions.map(({ name, count }, i): Part => {
    if (i % perColumn === 0) y = top;
    const x = Math.floor(i / perColumn) * (width / columns);
    const lines = wrapText(name, SIZE, room - beside);
    const first = y;
    y += lines.length * LINE + 5;
    bottom = Math.max(bottom, y);
    const named = lines.map((text, n): Shape => ({
      ...{ kind: 'text', x: x + beside, y: first + SIZE + n * LINE, text, size: SIZE },
    }));
    return { key: name, shapes: [...dots(count, x, first + SIZE - 7, 8), ...named] };
  });
  return { parts, bottom };
}

/** A text, wrapped. */
function paragraph(
  text: string,
  { y, size, width }: { y: number; size: number; width: number },
  look: { ink: 'muted' } | { bold: true },
) {
  const lines = wrapText(text, size, width, 'bold' in look);
  const height = lines.length * size * 1.4;
  const shapes = lines.map((line, i): Shape => ({
    ...{ kind: 'text', x: 0, y: y + size + i * size * 1.4, text: line, size },
    ...look,
  }));
  return { shapes, height, bottom: y + height };
}

/** `count` dots in rows; the first one's top left corner is at `x` and `y`. */
function dots(count: number, x: number, y: number, pitch: number): Shape[] {
  const r = pitch * 0.38;
  return Array.from({ length: count }, (_, i) => ({
    ...{ kind: 'dot', ink: 'mark', r },
    x: x + r + (i % PER_ROW) * pitch + 0.5,
    y: y + r + Math.floor(i / PER_ROW) * pitch,
  }));
}
