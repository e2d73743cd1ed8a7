import type { Source } from '../../lib/catalogue/schema';
import { elementOf, type SvgElement } from './element';
import { mirroredShape, type Ink, type Picture, type Shape } from './picture';
import { wrapText } from './text-width';

/** The colours of the light theme: a file may be viewed anywhere. */
const PAPER = '#fffaf0';
const PAINT: Record<Ink, string> = {
  text: 'fill="#17130d"',
  muted: 'fill="#675e51"',
  line: 'fill="none" stroke="#857963"',
  bar: 'fill="#17130d"',
  flow: 'fill="#ffb000" stroke="#a66a00"',
  faint: 'fill="#c3d9e8" stroke="#4a7596"',
  unknown: 'fill="none" stroke="#675e51" stroke-dasharray="2 3"',
  quiet: 'fill="none" stroke="#857963"',
  mark: 'fill="#ffb000" stroke="#17130d"',
};
const FONT = 'system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, Liberation Sans, sans-serif';

const EDGE = 20;
const TITLE = 22;
const LEAD = 13;
const CAPTION = 10;

export interface Caption {
  /** Such as "Sources". */
  sources: string;
  /** Who made the picture, and under which licence it may be used. */
  credit: string;
}

/** The picture as a self-contained SVG file, with its sources below. */
export function svgFile(picture: Picture, captionWords: Caption): string {
  const { title, description, note, parts, isRtl } = picture;
  const width = picture.width + 2 * EDGE;
  const wrap = (text: string, size: number, bold = false) =>
    wrapText(text, size, picture.width, bold);
  const head = blockOf(wrap(title, TITLE, true), TITLE, EDGE, { bold: true });
  const lead = blockOf(wrap(description, LEAD), LEAD, head.bottom + 2, { ink: 'muted' });
  const top = lead.bottom + 16;
  const under = top + picture.height + 16;
  const noteBlock = blockOf(wrap(note ?? '', LEAD - 1), LEAD - 1, under);
  const caption = captionOf(picture.sources, captionWords);
  const foot = blockOf(wrap(caption, CAPTION), CAPTION, noteBlock.bottom + 6, { ink: 'muted' });
  const write = (lines: readonly Shape[]) =>
    lines.map((line) => tagOf(elementOf(isRtl ? mirroredShape(line, width) : line)));
  const height = Math.ceil(foot.bottom + EDGE);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT}" role="img" aria-labelledby="title desc">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="desc">${escaped(description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${PAPER}"/>`,
    ...write([...head.lines, ...lead.lines]),
    `<g transform="translate(${EDGE} ${top})">`,
    ...parts.flatMap(({ shapes }) => shapes.map((shape) => tagOf(elementOf(shape)))),
    '</g>',
    ...write([...noteBlock.lines, ...foot.lines]),
    '</svg>',
    '',
  ].join('\n');
}

/** Lines of text, starting at `top`. */
function blockOf(
  texts: readonly string[],
  size: number,
  top: number,
  look: { ink?: Ink; bold?: true } = {},
) {
  const lines = texts.map((text, i): Shape => ({
    ...{ kind: 'text', x: EDGE, y: top + size + i * size * 1.4, text, size },
    ...look,
  }));
  return { lines, bottom: top + lines.length * size * 1.4 };
}

/** The part of a source's title that gives the day on which a changing page was read. */
const READ = / \(read [^)]+\)$/;

/** An address at a commit. GitHub needs only the first ten of its forty digits. */
const COMMIT = /^(github\.com\/[^/]+\/[^/]+\/[a-z]+\/[0-9a-f]{10})[0-9a-f]{30}/;

/** The credit and the sources' addresses; with titles, this would be longer than the picture. */
function captionOf(sources: readonly Source[], { sources: word, credit }: Caption): string {
  const cited = sources.map(
    ({ url, title }) =>
      url.replace('https://', '').replace(COMMIT, '$1') + (READ.exec(title)?.[0] ?? ''),
  );
  return cited.length === 0 ? credit : `${credit} ${word}: ${cited.join('\u00a0· ')}`;
}

function tagOf({ tag, ink, attributes, text, more }: SvgElement): string {
  const halo =
    tag === 'text'
      ? ` stroke="${PAPER}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`
      : '';
  const all = Object.entries(attributes)
    .map(([name, value]) => ` ${kebab(name)}="${escaped(String(value))}"`)
    .join('');
  const after =
    more === undefined ? '' : `<tspan font-weight="400" ${PAINT.muted}>${escaped(more)}</tspan>`;
  return `<${tag}${all} ${PAINT[ink]}${halo}>${escaped(text ?? '')}${after}</${tag}>`;
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (letter) => ENTITIES[letter]!);
