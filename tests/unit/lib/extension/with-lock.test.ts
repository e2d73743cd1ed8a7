import { expect, it, vi } from 'vitest';
import { withLock } from '../../../../lib/extension/with-lock';

/** A browser that answers a request for a lock. */
const browserThat = (request: (name: string, work: () => Promise<void>) => Promise<void>) => {
  vi.stubGlobal('navigator', { locks: { request } });
};

it('resolves to the result of the work, undefined included', async () => {
  browserThat((_, work) => work());
  expect(await withLock('one', () => Promise.resolve(1))).toBe(1);
  expect(
    await withLock('one', () => Promise.resolve<number | undefined>(undefined)),
  ).toBeUndefined();
});

it('rejects with the failure of the work', async () => {
  browserThat((_, work) => work());
  await expect(withLock('one', () => Promise.reject(new Error('full')))).rejects.toThrow('full');
});

it('rejects if the browser drops the work', async () => {
  browserThat(() => Promise.resolve());
  await expect(withLock('one', () => Promise.resolve(1))).rejects.toThrow('lock one was dropped');
});
