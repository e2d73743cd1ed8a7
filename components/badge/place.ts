/** Space between the card, its badge and the window's edges, in CSS pixels. */
const GAP = 8;

export interface Size {
  width: number;
  height: number;
}

export interface Box extends Size {
  left: number;
  top: number;
}

const clamp = (value: number, most: number) => Math.max(GAP, Math.min(value, most));

/**
 * The position of the card in the window, in CSS pixels: below its badge, above it, or beside it, whichever
 * first has room; aligned with the badge's start, but inside the window.
 */
export function placeCard(
  badge: Box,
  card: Size,
  window: Size,
  direction: 'ltr' | 'rtl',
): { left: number; top: number } {
  const below = badge.top + badge.height + GAP;
  const above = badge.top - GAP - card.height;
  const right = badge.left + badge.width + GAP;
  const left = badge.left - GAP - card.width;
  const most = {
    left: window.width - card.width - GAP,
    top: window.height - card.height - GAP,
  };
  const inLine = clamp(
    direction === 'rtl' ? badge.left + badge.width - card.width : badge.left,
    most.left,
  );
  if (below <= most.top) return { left: inLine, top: below };
  if (above >= GAP) return { left: inLine, top: above };
  const sides = [right, left].filter((side) => side >= GAP && side <= most.left);
  const beside = direction === 'rtl' ? sides.at(-1) : sides[0];
  return { left: beside ?? inLine, top: clamp(below, most.top) };
}
