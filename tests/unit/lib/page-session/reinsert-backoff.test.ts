import { expect, it } from 'vitest';
import { ReinsertBackoff } from '../../../../lib/page-session/reinsert-backoff';

it('puts a badge back at once, then after longer and longer waits, then never', () => {
  const returns = new ReinsertBackoff();
  const waits = Array.from({ length: 7 }, () => returns.lost(1_000, 1_001) - 1_001);
  expect(waits).toEqual([0, 50, 200, 800, 3_200, 12_800, Infinity]);
});

it('starts over for a badge that stayed for a while', () => {
  const returns = new ReinsertBackoff();
  for (let time = 0; time < 1_000_000; time += 11_000)
    expect(returns.lost(time, time + 10_500)).toBe(time + 10_500);
});
