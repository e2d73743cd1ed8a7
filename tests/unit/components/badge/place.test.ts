import { describe, expect, it } from 'vitest';
import { placeCard } from '../../../../components/badge/place';

const WINDOW = { width: 1000, height: 700 };
const CARD = { width: 320, height: 200 };
const badge = (left: number, top: number) => ({ left, top, width: 40, height: 24 });

it.each([
  ['below its badge', badge(100, 100), 'ltr', { left: 100, top: 132 }],
  ['above where there is no room below', badge(100, 600), 'ltr', { left: 100, top: 392 }],
  ['inside the window’s right edge', badge(900, 100), 'ltr', { left: 672, top: 132 }],
  ['inside its left edge', badge(-20, 100), 'ltr', { left: 8, top: 132 }],
  [
    'ending where its badge ends, from right to left',
    badge(600, 100),
    'rtl',
    { left: 320, top: 132 },
  ],
  ['inside the left edge, from right to left', badge(10, 100), 'rtl', { left: 8, top: 132 }],
] as const)('stands %s', (_, anchor, direction, place) => {
  expect(placeCard(anchor, CARD, WINDOW, direction)).toEqual(place);
});

describe('in a window too low for it above or below', () => {
  const low = { width: 800, height: 210 };

  it.each([
    ['after its badge', badge(300, 60), 'ltr', { left: 348, top: 8 }],
    ['before it where there is no room after', badge(500, 60), 'ltr', { left: 172, top: 8 }],
    ['to its left, from right to left', badge(400, 60), 'rtl', { left: 72, top: 8 }],
    ['to its right, where there is no room left', badge(300, 60), 'rtl', { left: 348, top: 8 }],
  ] as const)('stands %s', (_, anchor, direction, place) => {
    expect(placeCard(anchor, CARD, low, direction)).toEqual(place);
  });

  it('is as low as there is room', () => {
    expect(placeCard(badge(300, 60), CARD, { width: 800, height: 240 }, 'ltr').top).toBe(32);
  });

  it('covers its badge only if there is no room beside it either', () => {
    const narrow = { width: 370, height: 150 };
    expect(placeCard(badge(10, 60), CARD, narrow, 'ltr')).toEqual({ left: 10, top: 8 });
  });
});
