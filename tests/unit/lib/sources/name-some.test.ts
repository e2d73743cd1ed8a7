import { expect, it } from 'vitest';
import { nameSome } from '../../../../lib/sources/name-some';

const names = (count: number): string[] => Array.from({ length: count }, (_, i) => `${i}.png`);

it.each([
  [2, '0.png, 1.png'],
  [10, names(10).join(', ')],
  [12, `${names(10).join(', ')}, and 2 more`],
  [20_010, `${names(10).join(', ')}, and 20,000 more`],
])('names the first of %i, and the number of the rest', (count, text) => {
  expect(nameSome(names(count))).toBe(text);
});
