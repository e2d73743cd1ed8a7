import type { Source } from '../../lib/catalogue/schema';
import { distinctSources, type Part, type Picture, type Shape } from './picture';
import { textWidth, wrapText } from './text-width';

/** A dataset in the year it came out. */
export interface YearDataset {
  id: string;
  name: string;
  year: number;
  /** Photos or faces; null where nobody says. */
  size: number | null;
  source: Source;
}

/** Something that happened, in a line of text. */
export interface YearEvent {
  year: number;
  text: string;
  source: Source;
}

export interface YearsWords {
  title: string;
  description: string;
  legend: string;
}

const SIZE = 12;
const LINE = 20;
const SMALL_LINE = 16;
/** Where the axis runs, right of the years. */
const AXIS = 46;
const START = AXIS + 16;
/** Between a dot and its name, and between a name and the next dot. */
const NEAR = 4;
const FAR = 10;
/** The width of the largest dot that is common. */
const DOT = 12;

/** The radius of a dataset's dot, by the power of ten of its size. */
const dotRadius = (size: number | null) =>
  size === null ? 2 : 2 + Math.max(0, Math.log10(size) - 2) * 0.75;

/** The years from above, each with the datasets that came out in it and what happened to others. */
export function yearsPicture(
  datasets: readonly YearDataset[],
  events: readonly YearEvent[],
  words: YearsWords,
  width: number,
): Picture {
  const years = [...datasets, ...events].map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const parts: Part[] = [];
  const cell = cellWidth(datasets, width - START);
  let top = 0;
  for (let year = first; year <= last; year++) {
    const of = datasets.filter((dataset) => dataset.year === year);
    const row = rowOf(of, top, cell);
    let bottom = top + row.lines * LINE;
    const told = events
      .filter((event) => event.year === year)
      .flatMap((event) => {
        const lines = wrapText(event.text, SIZE, width - START - 2);
        const from = bottom;
        bottom += lines.length * SMALL_LINE + 4;
        return [
          {
            ...{ kind: 'rect', ink: 'bar', x: AXIS - 4, y: from + 3, width: 9, height: 9 },
          } satisfies Shape,
          ...lines.map((text, i): Shape => ({
            ...{ kind: 'text', x: START, y: from + SIZE + i * SMALL_LINE, text, size: SIZE },
            ink: 'muted',
          })),
        ];
      });
    bottom = Math.max(bottom, top + LINE) + 8;
    parts.push({
      key: String(year),
      shapes: [
        { kind: 'line', ink: 'line', x0: AXIS, x1: AXIS, y0: top, y1: bottom },
        { kind: 'text', x: 0, y: top + 14, text: String(year), size: SIZE, bold: true },
        { kind: 'line', ink: 'line', x0: AXIS - 5, x1: AXIS + 5, y0: top + 10, y1: top + 10 },
        ...row.shapes,
        ...told,
      ],
    });
    top = bottom;
  }
  const legend = wrapText(words.legend, 11, width).map((text, i): Shape => ({
    ...{ kind: 'text', x: 0, y: top + 18 + i * 15, text, size: 11, ink: 'muted' },
  }));
  return {
    width,
    height: Math.ceil(top + 24 + legend.length * 15),
    parts: [...parts, { key: 'legend', shapes: legend }],
    title: words.title,
    description: words.description,
    sources: distinctSources([...datasets, ...events].map(({ source }) => source)),
  };
}

/** The names stand in columns, as many as the longest name lets. */
function cellWidth(datasets: readonly YearDataset[], room: number) {
  const names = datasets.map(({ name }) => textWidth(name, SIZE));
  const columns = Math.floor(room / (Math.max(1, ...names) + DOT + NEAR + FAR));
  return { columns: Math.max(1, columns), cell: room / Math.max(1, columns) };
}

/** A year's datasets side by side, in as many lines as they need. */
function rowOf(
  datasets: readonly YearDataset[],
  top: number,
  { columns, cell }: ReturnType<typeof cellWidth>,
) {
  const shapes = datasets.flatMap(({ name, size }, i): Shape[] => {
    const x = START + (i % columns) * cell;
    const middle = top + Math.floor(i / columns) * LINE + 10;
    const text = { x: x + DOT + NEAR, y: middle + 4, text: name, size: SIZE };
    return [
      { kind: 'dot', ink: 'mark', x: x + DOT / 2, y: middle, r: dotRadius(size) },
      { kind: 'text', ...text },
    ];
  });
  return { shapes, lines: Math.ceil(datasets.length / columns) };
}
