import { expect, it } from 'vitest';
import { speedOf, withSample } from '../../../../components/downloads/use-speed';

const speedAfter = (...samples: [at: number, bytes: number][]) =>
  speedOf(
    samples.reduce<readonly { at: number; bytes: number }[]>(
      (all, [at, bytes]) => withSample(all, { at, bytes }),
      [],
    ),
  );

it.each([
  ['nothing at first', [[0, 0]], null],
  [
    'nothing in too little time',
    [
      [0, 0],
      [400, 1000],
    ],
    null,
  ],
  [
    'bytes a second',
    [
      [0, 0],
      [1000, 3000],
    ],
    3000,
  ],
  [
    'only of the last five seconds',
    [
      [0, 0],
      [4000, 100],
      [5000, 1100],
      [9000, 9100],
    ],
    1800,
  ],
  [
    'anew after a new beginning',
    [
      [0, 0],
      [1000, 5000],
      [2000, 100],
      [4000, 500],
    ],
    200,
  ],
] satisfies [string, [number, number][], number | null][])('shows %s', (_, samples, speed) => {
  expect(speedAfter(...samples)).toBe(speed);
});
