import { expect, it } from 'vitest';
import { placeCard } from '../../../components/badge/place';

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

it('stands at the window’s top where it fits neither above nor below', () => {
  const low = { width: 400, height: 150 };
  expect(placeCard(badge(10, 60), CARD, low, 'ltr')).toEqual({ left: 10, top: 8 });
});
