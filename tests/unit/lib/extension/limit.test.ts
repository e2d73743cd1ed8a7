import { expect, it } from 'vitest';
import { limit } from '../../../../lib/extension/limit';

const never = new AbortController().signal;

it('runs in order, never more at once than allowed', async () => {
  const queue = limit(2);
  const started: number[] = [];
  let running = 0;
  let most = 0;
  const task = (i: number) => async () => {
    started.push(i);
    most = Math.max(most, (running += 1));
    await Promise.resolve();
    running -= 1;
    return i;
  };
  const results = await Promise.all([0, 1, 2, 3, 4].map((i) => queue(task(i), never)));
  expect(results).toEqual([0, 1, 2, 3, 4]);
  expect(started).toEqual([0, 1, 2, 3, 4]);
  expect(most).toBe(2);
});

it('goes on after a task that fails, and passes over one that is no longer wanted', async () => {
  const queue = limit(1);
  const gone = new AbortController();
  const failing = queue(() => Promise.reject(new Error('no')), never);
  const unwanted = queue(() => Promise.resolve('ran'), gone.signal);
  gone.abort(new Error('gone'));
  const last = queue(() => Promise.resolve('last'), never);
  await expect(failing).rejects.toThrow('no');
  await expect(unwanted).rejects.toThrow('gone');
  expect(await last).toBe('last');
});
