import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { send, sendToTab } from '../../../../lib/messages/send';

const reply = (value: unknown) => vi.fn().mockResolvedValue(value);

beforeEach(() => {
  fakeBrowser.reset();
});

describe('send', () => {
  it('returns the value of the answer', async () => {
    const sent = reply({ value: { state: 'opening' } });
    fakeBrowser.runtime.sendMessage = sent;
    expect(await send('status', null)).toEqual({ state: 'opening' });
    expect(sent).toHaveBeenCalledExactlyOnceWith({ type: 'status', payload: null });
  });

  it('rejects with the other side’s message', async () => {
    fakeBrowser.runtime.sendMessage = reply({ error: 'The index is damaged.' });
    await expect(send('status', null)).rejects.toThrow('The index is damaged.');
  });

  it.each([undefined, null])('rejects if the answer is %s', async (nothing) => {
    fakeBrowser.runtime.sendMessage = reply(nothing);
    await expect(send('status', null)).rejects.toThrow('Nothing answered the message "status".');
  });

  it('rejects, and does not throw, in an orphaned script', async () => {
    fakeBrowser.runtime.sendMessage = vi.fn(() => {
      throw new Error('Extension context invalidated.');
    });
    await expect(send('status', null)).rejects.toThrow('Extension context invalidated.');
  });
});

describe('sendToTab', () => {
  it('sends to the top frame only', async () => {
    const sent = reply({ value: null });
    fakeBrowser.tabs.sendMessage = sent;
    await sendToTab(7, 'page-summary', null);
    const message = { type: 'page-summary', payload: null };
    expect(sent).toHaveBeenCalledExactlyOnceWith(7, message, { frameId: 0 });
  });
});
