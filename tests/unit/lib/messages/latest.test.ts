import { expect, it, vi } from 'vitest';
import { latest } from '../../../../lib/messages/latest';

it('sends one at a time, and afterwards only the last of those that came meanwhile', async () => {
  const ends: (() => void)[] = [];
  const send = vi.fn<(value: number) => Promise<void>>(
    () => new Promise((resolve) => ends.push(resolve)),
  );
  const sendLatest = latest(send);
  for (let i = 0; i < 1_000; i++) sendLatest(i);
  expect(send.mock.calls).toEqual([[0]]);
  ends[0]!();
  await vi.waitFor(() => {
    expect(send.mock.calls).toEqual([[0], [999]]);
  });
  ends[1]!();
  await Promise.resolve();
  await Promise.resolve();
  await Promise.resolve();
  sendLatest(7);
  expect(send.mock.lastCall).toEqual([7]);
});

it('continues after a failure', async () => {
  const send = vi.fn<(value: number) => Promise<void>>(() =>
    Promise.reject(new Error('nobody listens')),
  );
  const sendLatest = latest(send);
  sendLatest(1);
  sendLatest(2);
  await vi.waitFor(() => {
    expect(send.mock.calls).toEqual([[1], [2]]);
  });
});
