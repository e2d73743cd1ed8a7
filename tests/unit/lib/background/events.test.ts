import { expect, it, vi } from 'vitest';
import { reportFailures } from '../../../../lib/background/events';
import type { Later } from '../../../../lib/background/later';

const failure = new Error('No room.');

it.each([
  ['the script cannot be loaded', () => Promise.reject(failure), () => undefined],
  ['the work fails', () => Promise.resolve({} as Later), () => Promise.reject(failure)],
  [
    'the work throws',
    () => Promise.resolve({} as Later),
    () => {
      throw failure;
    },
  ],
])('tells the console when %s', async (_, later: () => Promise<Later>, work: () => unknown) => {
  const told = vi.spyOn(console, 'error').mockReturnValue();
  reportFailures(later)(work);
  await vi.waitFor(() => {
    expect(told).toHaveBeenCalledExactlyOnceWith(failure);
  });
  told.mockRestore();
});
