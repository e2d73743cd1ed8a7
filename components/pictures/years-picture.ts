import type { Source } from '../../lib/catalogue/schema';
import { distinctSources, type Part, type Picture, type Shape } from './picture';
import { textWidth, wrapText } from './text-width';

/** A dataset, in the year of its publication. */
interface YearDataset {
  id: string;
  name: string;
  year: number;
  /** The number of photos or faces; null if unknown. */
  size: number | null;
  /** Shown after its name. */
  amount?: string;
  source: Source;
}

/** A count for a year, drawn as a bar. */
interface YearCount {
  year: number;
  count: number;
  text: string;
}

/** An event, in a line of text. */
export interface YearEvent {
  year: number;
  text: string;
  source: Source;
}

export interface YearsWords {
  title: string;
  description: string;
  note?: string;
  legend: string;
}

/** The contents of the years. */
export interface YearRows {
  datasets: readonly YearDataset[];
  events: readonly YearEvent[];
  counts?: readonly YearCount[];
}

const SIZE = 12;
const LINE = 20;
const SMALL_LINE = 16;
/** The axis's distance from the left, in pixels; the years are left of it. */
const AXIS = 41;
const START = AXIS + 13;
/** The gap between a dot and its name, and between the estimated end of a name and the next dot. */
const NEAR = 4;
const FAR = 1;
/** The width reserved for a dot, in pixels. */
const DOT = 15;
/** The length of the longest bar, the height of all bars, and the gap before their text. */
const LONGEST = 120;
const BAR = 10;
const BESIDE = 6;

/** The radius of a dataset's dot, by the logarithm of its size. */
const dotRadius = (size: number | null) =>
  size === null ? 2 : 2 + Math.max(0, Math.log10(size) - 2) * 0.75;

/** The years from top to bottom, each with the datasets published in it and its events. */
export function yearsPicture(
  { datasets, events, counts = [] }: YearRows,
  { title, description, note, legend: means }: YearsWords,
  width: number,
): Picture {
  const years = [...datasets, ...events, ...counts].map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const longest = longestBar(counts, width - START);
  const parts: Part[] = [];
  const cell = cellWidth(datasets, width - START);
  let top = 0;
  for (let year = first; year <= last; year++) {
    const begin = top;
    const shapes: Shape[] = [];
    for (const one of counts.filter((each) => each.year === year)) {
      shapes.push(...countShapes(one, top, longest));
      top += LINE;
    }
    const row = rowOf(
      datasets.filter((dataset) => dataset.year === year),
      top,
      cell,
    );
    shapes.push(...row.shapes);
    top += row.lines * LINE;
    for (const { text } of events.filter((event) => event.year === year)) {
      const lines = wrapText(text, SIZE, width - START - 2);
      const square = { x: AXIS - 4.5, y: top + 5.5, width: 9, height: 9 };
      shapes.push(
        { kind: 'rect', ink: 'bar', ...square },
        ...lines.map((line, i): Shape => ({
          ...{ kind: 'text', x: START, y: top + 14 + i * SMALL_LINE, text: line, size: SIZE },
          ink: 'muted',
        })),
      );
      top += lines.length * SMALL_LINE + 4;
    }
    top = Math.max(top, begin + LINE) + 8;
    parts.push({
      key: String(year),
      shapes: [
        { kind: 'line', ink: 'line', x0: AXIS, x1: AXIS, y0: begin, y1: top },
        { kind: 'text', x: 0, y: begin + 14, text: String(year), size: SIZE, bold: true },
        { kind: 'line', ink: 'line', x0: AXIS - 5, x1: AXIS + 5, y0: begin + 10, y1: begin + 10 },
        ...shapes,
      ],
    });
  }
  const legend = wrapText(means, 11, width).map((text, i): Shape => ({
    ...{ kind: 'text', x: 0, y: top + 18 + i * 15, text, size: 11, ink: 'muted' },
  }));
  return {
    width,
    height: Math.ceil(top + 24 + legend.length * 15),
    parts: [...parts, { key: 'legend', shapes: legend }],
    ...{ title, description, ...(note !== undefined && { note }) },
    sources: distinctSources([...datasets, ...events].map(({ source }) => source)),
  };
}

/** The highest count of a year and the length of its bar, which leaves room for all texts. */
function longestBar(counts: readonly YearCount[], room: number) {
  const texts = counts.map(({ text }) => textWidth(text, SIZE));
  return {
    most: Math.max(1, ...counts.map(({ count }) => count)),
    length: Math.min(LONGEST, room - BESIDE - Math.max(0, ...texts)),
  };
}

/** A bar whose length shows the count, and its text. */
function countShapes(
  { count, text }: YearCount,
  top: number,
  { most, length }: ReturnType<typeof longestBar>,
): Shape[] {
  const width = Math.max(2, (length * count) / most);
  return [
    { kind: 'rect', ink: 'flow', x: START, y: top + 5, width, height: BAR },
    { kind: 'text', x: START + width + BESIDE, y: top + 14, text, size: SIZE },
  ];
}

/** The number of columns, limited by the longest name, and their width. */
function cellWidth(datasets: readonly YearDataset[], room: number) {
  const names = datasets.map(({ name, amount }) =>
    amount === undefined
      ? textWidth(name, SIZE)
      : textWidth(name, SIZE, true) + textWidth(` ${amount}`, SIZE),
  );
  const columns = Math.floor(room / (Math.max(1, ...names) + DOT + NEAR + FAR));
  return { columns: Math.max(1, columns), cell: room / Math.max(1, columns) };
}

/** A year's datasets side by side, on as many lines as they need. */
function rowOf(
  datasets: readonly YearDataset[],
  top: number,
  { columns, cell }: ReturnType<typeof cellWidth>,
) {
  const shapes = datasets.flatMap(({ name, size, amount }, i): Shape[] => {
    const x = START + (i % columns) * cell;
    const middle = top + Math.floor(i / columns) * LINE + 10;
    const text = { x: x + DOT + NEAR, y: middle + 4, text: name, size: SIZE };
    return [
      { kind: 'dot', ink: 'mark', x: x + DOT / 2, y: middle, r: dotRadius(size) },
      { kind: 'text', ...text, ...(amount !== undefined && { more: amount, bold: true }) },
    ];
  });
  return { shapes, lines: Math.ceil(datasets.length / columns) };
}
