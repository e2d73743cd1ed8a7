import { expect, it, vi } from 'vitest';
import { inBackground } from '../../../../lib/background/in-background';

it('logs failures of work that nobody waits for', async () => {
  const failure = new Error('No room.');
  const logged = vi.spyOn(console, 'error').mockReturnValue();
  inBackground(() => Promise.reject(failure));
  await vi.waitFor(() => {
    expect(logged).toHaveBeenCalledExactlyOnceWith(failure);
  });
  logged.mockRestore();
});
