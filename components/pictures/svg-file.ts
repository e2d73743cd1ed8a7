import type { Source } from '../../lib/catalogue/schema';
import { elementOf, type SvgElement } from './element';
import type { Ink, Picture } from './picture';
import { wrapText } from './text-width';

/** Ink on paper, as the pages look by day: a file is looked at anywhere. */
const PAPER = '#fffaf0';
const PAINT: Record<Ink, string> = {
  text: 'fill="#17130d"',
  muted: 'fill="#675e51"',
  line: 'fill="none" stroke="#857963"',
  bar: 'fill="#17130d"',
  flow: 'fill="#ffb000" stroke="#857963" stroke-width="0.5"',
  faint: 'fill="#ffe3a1" stroke="#857963" stroke-width="0.5"',
  unknown: 'fill="none" stroke="#675e51" stroke-dasharray="4 3"',
  mark: 'fill="#ffb000" stroke="#17130d"',
};
const FONT = 'system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, Liberation Sans, sans-serif';

const EDGE = 20;
const TITLE = 20;
const CAPTION = 10;

export interface Caption {
  /** Such as "Sources". */
  sources: string;
  /** Who made the picture, and under which licence it may be used. */
  credit: string;
}

/** The picture as the text of an SVG file that needs nothing else, its sources beneath it. */
export function svgFile(picture: Picture, caption: Caption): string {
  const { title, description, parts } = picture;
  const width = picture.width + 2 * EDGE;
  const head = wrapText(title, TITLE, picture.width, true);
  const top = EDGE + head.length * TITLE * 1.25 + 10;
  const foot = wrapText(captionOf(picture.sources, caption), CAPTION, picture.width);
  const footTop = top + picture.height + 24;
  const height = Math.ceil(footTop + foot.length * CAPTION * 1.4 + EDGE);
  const text = (lines: string[], first: number, size: number, style: string) =>
    lines.map(
      (line, i) =>
        `<text x="${EDGE}" y="${first + i * size * 1.3}" font-size="${size}" ${style}>${escaped(line)}</text>`,
    );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT}" role="img" aria-labelledby="title desc">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="desc">${escaped(description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${PAPER}"/>`,
    ...text(head, EDGE + TITLE, TITLE, `font-weight="700" ${PAINT.text}`),
    `<g transform="translate(${EDGE} ${top})">`,
    ...parts.flatMap(({ shapes }) => shapes.map((shape) => tagOf(elementOf(shape)))),
    '</g>',
    ...text(foot, footTop, CAPTION, PAINT.muted),
    '</svg>',
    '',
  ].join('\n');
}

/** Addresses alone: with their titles they would be longer than the picture. */
const captionOf = (sources: readonly Source[], { sources: word, credit }: Caption) =>
  `${credit}${sources.length > 0 ? ` ${word}: ` : ''}${sources.map(({ url }) => url.replace('https://', '')).join(' · ')}`;

function tagOf({ tag, ink, attributes, text }: SvgElement): string {
  const halo =
    tag === 'text'
      ? ` stroke="${PAPER}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`
      : '';
  const all = Object.entries(attributes)
    .map(([name, value]) => ` ${kebab(name)}="${escaped(String(value))}"`)
    .join('');
  return `<${tag}${all} ${PAINT[ink]}${halo}>${escaped(text ?? '')}</${tag}>`;
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (letter) => ENTITIES[letter]!);
