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
const FAR = 12;

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
  let top = 0;
  for (let year = first; year <= last; year++) {
    const of = datasets.filter((dataset) => dataset.year === year);
    const row = rowOf(of, top, width);
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

/** A year's datasets side by side, in as many lines as they need. */
function rowOf(datasets: readonly YearDataset[], top: number, width: number) {
  const shapes: Shape[] = [];
  let [x, line] = [START, 0];
  for (const { name, size } of datasets) {
    const r = dotRadius(size);
    const wide = 2 * r + NEAR + textWidth(name, SIZE);
    if (x > START && x + wide > width) [x, line] = [START, line + 1];
    const middle = top + line * LINE + 10;
    shapes.push(
      { kind: 'dot', ink: 'mark', x: x + r, y: middle, r },
      { kind: 'text', x: x + 2 * r + NEAR, y: middle + 4, text: name, size: SIZE },
    );
    x += wide + FAR;
  }
  return { shapes, lines: datasets.length === 0 ? 0 : line + 1 };
}
