import type { Picture, Shape } from '../../../../components/pictures/picture';
import { textWidth } from '../../../../components/pictures/text-width';

export interface Box {
  what: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The space of a text, a dot or a bar; lines and bands may be overlapped. */
function boxOf(shape: Shape): Box[] {
  if (shape.kind === 'dot') {
    const { x, y, r } = shape;
    return [{ what: 'dot', left: x - r, right: x + r, top: y - r, bottom: y + r }];
  }
  if (shape.kind === 'rect') {
    const { x, y, width, height } = shape;
    return [{ what: 'bar', left: x, right: x + width, top: y, bottom: y + height }];
  }
  if (shape.kind !== 'text') return [];
  const { x, y, text, size, bold, end, more } = shape;
  const after = more === undefined ? 0 : textWidth(` ${more}`, size);
  const wide = textWidth(text, size, bold) + after;
  const left = end ? x - wide : x;
  return [{ what: text, left, right: left + wide, top: y - size * 0.75, bottom: y }];
}

const boxesOf = ({ parts }: Picture): Box[] => parts.flatMap(({ shapes }) => shapes.flatMap(boxOf));

/** Less is nothing, as widths of texts are estimates; in pixels. */
const LEAST = 0.1;

/** Pairs of texts, dots and bars that overlap. */
export function overlaps(picture: Picture): string[] {
  const boxes = boxesOf(picture);
  const isOver = (a: Box, b: Box) =>
    a.left + LEAST < b.right &&
    b.left + LEAST < a.right &&
    a.top + LEAST < b.bottom &&
    b.top + LEAST < a.bottom;
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => isOver(a, b))
      .map((b) => `${a.what} / ${b.what}`),
  );
}

/** Texts, dots and bars that are cut off. */
export const outside = (picture: Picture): string[] =>
  boxesOf(picture)
    .filter(
      ({ left, right, top, bottom }) =>
        left < -1 || right > picture.width + 1 || top < -1 || bottom > picture.height + 1,
    )
    .map(({ what }) => what);
