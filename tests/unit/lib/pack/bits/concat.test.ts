import { expect, it } from 'vitest';
import { concat } from '../../../../../lib/pack/bits/concat';

it.each<[number[][], number[]]>([
  [[], []],
  [
    [[1, 2], [], [3]],
    [1, 2, 3],
  ],
])('joins %j to %j', (parts, all) => {
  expect([...concat(parts.map((part) => Uint8Array.from(part)))]).toEqual(all);
});
