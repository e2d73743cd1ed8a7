import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listen } from '../../../../lib/messages/listen';
import { checkPayload } from '../../../../lib/messages/payloads';
import type { PageAnswer } from '../../../../lib/messages/types';

const OURS = 'test-extension-id';
const POPUP = { id: OURS, url: `chrome-extension://${OURS}/popup.html` };
const FLICKR = {
  id: OURS,
  url: 'https://www.flickr.com/photos/invented/',
  tab: { id: 7, incognito: true },
};
const NOTHING: PageAnswer = { state: 'ready', photos: {}, owners: {}, sample: false, lists: 1 };

/** The listeners' answers, as the browser sees them; undefined if there is none. */
const { trigger } = fakeBrowser.runtime.onMessage as {
  trigger: (...args: unknown[]) => Promise<unknown[]>;
};
const deliver = (message: unknown, sender: object): Promise<unknown> =>
  new Promise((resolve) => {
    void trigger(message, sender, resolve).then((kept) => {
      if (!kept.includes(true)) resolve(undefined);
    });
  });

beforeEach(() => {
  fakeBrowser.reset();
});

describe('listen', () => {
  it('passes payload and sender to the handler, and returns its value', async () => {
    const ask = vi.fn(() => NOTHING);
    listen({ ask }, checkPayload);
    const payload = { photos: ['9000000000001'], owners: ['1@N99'] };
    expect(await deliver({ type: 'ask', payload }, FLICKR)).toEqual({ value: NOTHING });
    expect(ask).toHaveBeenCalledExactlyOnceWith(payload, { tabId: 7, incognito: true });
  });

  it('has no tab for a popup', async () => {
    const search = vi.fn().mockResolvedValue(null);
    listen({ search }, checkPayload);
    await deliver({ type: 'search', payload: 'x' }, POPUP);
    expect(search).toHaveBeenCalledExactlyOnceWith('x', { tabId: null, incognito: false });
  });

  it.each([
    ['a type without a handler', { type: 'search', payload: 'x' }, POPUP],
    ['a type that does not exist', { type: 'eval', payload: 'x' }, POPUP],
    ['a name every object has', { type: 'toString', payload: null }, POPUP],
    ['something that is not a message', 'ask', POPUP],
    ['nothing', null, POPUP],
    [
      'another extension',
      { type: 'status', payload: null },
      { id: 'other', url: 'chrome-extension://other/' },
    ],
    ['a sender without an id', { type: 'status', payload: null }, { url: POPUP.url }],
  ])('leaves %s to others, at once', (_, message, sender) => {
    const listener = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
    listen({ status: () => ({ state: 'opening' }) }, checkPayload);
    const [added] = listener.mock.calls[0]!;
    expect((added as (m: unknown, s: unknown) => unknown)(message, sender)).toBeUndefined();
  });

  it.each([
    ['the popup', 'search', POPUP, true],
    ['the popup', 'ask', POPUP, true],
    [
      'the background',
      'page-summary',
      { ...POPUP, url: 'chrome-extension://test-extension-id/background.js' },
      true,
    ],
    ['flickr.com', 'ask', FLICKR, true],
    ['flickr.com', 'ask', { ...FLICKR, url: 'https://flickr.com/' }, true],
    ['flickr.com', 'search', FLICKR, false],
    ['flickr.com', 'status', FLICKR, false],
    ['flickr.com', 'check-photos', FLICKR, false],
    ['flickr.com', 'page-summary', FLICKR, false],
    ['plain http', 'ask', { ...FLICKR, url: 'http://www.flickr.com/' }, false],
    ['a look-alike', 'ask', { ...FLICKR, url: 'https://notflickr.com/' }, false],
    ['a longer look-alike', 'ask', { ...FLICKR, url: 'https://flickr.com.example/' }, false],
    ['another scheme', 'ask', { ...FLICKR, url: 'chrome-extension://other/popup.html' }, false],
    ['no address', 'ask', { id: OURS }, false],
    ['no readable address', 'ask', { id: OURS, url: 'about' }, false],
  ])('from %s, "%s" of %o is allowed: %s', async (_, type, sender, allowed) => {
    listen(
      {
        ask: () => NOTHING,
        search: () => ({ status: { state: 'opening' }, answers: [] }),
        status: () => ({ state: 'opening' }),
        'check-photos': () => {
          throw new Error('reached');
        },
        'page-summary': () => {
          throw new Error('reached');
        },
      },
      checkPayload,
    );
    const payloads: Record<string, unknown> = { ask: { photos: [], owners: [] }, search: 'x' };
    const reply = await deliver({ type, payload: payloads[type] ?? null }, sender);
    const refused = { error: `Message "${type}" refused from this sender.` };
    if (allowed) expect(reply).not.toEqual(refused);
    else expect(reply).toEqual(refused);
  });

  it('turns a failing handler into an error', async () => {
    listen({ status: () => Promise.reject(new Error('The index is damaged.')) }, checkPayload);
    const reply = await deliver({ type: 'status', payload: null }, POPUP);
    expect(reply).toEqual({ error: 'The index is damaged.' });
  });

  it('never calls the handler with an invalid payload', async () => {
    const ask = vi.fn(() => NOTHING);
    listen({ ask }, checkPayload);
    const reply = await deliver({ type: 'ask', payload: { photos: '1', owners: [] } }, FLICKR);
    expect(reply).toEqual({ error: 'Message "ask" refused at photos: not a list.' });
    expect(ask).not.toHaveBeenCalled();
  });

  it('stops when its signal aborts', async () => {
    const controller = new AbortController();
    listen({ status: () => ({ state: 'opening' }) }, checkPayload, controller.signal);
    expect(await deliver({ type: 'status', payload: null }, POPUP)).toBeDefined();
    controller.abort();
    expect(await deliver({ type: 'status', payload: null }, POPUP)).toBeUndefined();
  });
});
