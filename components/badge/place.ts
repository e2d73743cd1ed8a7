/** Space kept between the card, its badge and the window's edges, in CSS pixels. */
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
 * Where the card stands in the window: below its badge, or above where there is more room, and
 * begun at the badge's own start, but never over the window's edge. CSS pixels.
 */
export function placeCard(
  badge: Box,
  card: Size,
  window: Size,
  direction: 'ltr' | 'rtl',
): { left: number; top: number } {
  const below = badge.top + badge.height + GAP;
  const above = badge.top - GAP - card.height;
  const fitsBelow = below + card.height + GAP <= window.height;
  const left = direction === 'rtl' ? badge.left + badge.width - card.width : badge.left;
  return {
    left: clamp(left, window.width - card.width - GAP),
    top: clamp(fitsBelow || above < GAP ? below : above, window.height - card.height - GAP),
  };
}
