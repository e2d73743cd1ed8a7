import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import wake from '../../../entrypoints/prewarm';

const failed = vi.fn();
beforeEach(() => {
  fakeBrowser.reset();
  process.on('unhandledRejection', failed);
  return () => process.off('unhandledRejection', failed);
});

describe('what runs as a page begins to load', () => {
  it('sends a message, and expects no answer', async () => {
    const send = vi.fn().mockRejectedValue(new Error('Nobody answered.'));
    fakeBrowser.runtime.sendMessage = send;
    await wake.main();
    expect(send).toHaveBeenCalledExactlyOnceWith({ type: 'wake' });
    await new Promise(setImmediate);
    expect(failed).not.toHaveBeenCalled();
  });
});
