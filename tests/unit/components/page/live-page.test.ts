import { beforeEach, expect, it, vi } from 'vitest';
import { mayReadFlickr } from '../../../../components/page/flickr-access';
import { LivePage } from '../../../../components/page/live-page';
import { browser } from '../../../../lib/extension/browser';
import { sendToTab } from '../../../../lib/messages/send';
import type { PageSummary } from '../../../../lib/messages/types';

const FLICKR = 'https://www.flickr.com/photos/invented/';
const EXTENSION = 'extension-id';

type Listener = (message: unknown, sender: unknown, respond: (reply: unknown) => void) => unknown;
const listeners: Listener[] = [];

vi.mock('../../../../lib/extension/browser', () => ({
  browser: {
    tabs: { query: vi.fn() },
    runtime: {
      id: 'extension-id',
      getURL: (path: string) => `chrome-extension://extension-id${path}`,
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
    },
  },
}));
vi.mock('../../../../components/page/flickr-access', () => ({ mayReadFlickr: vi.fn() }));
vi.mock('../../../../lib/messages/send', () => ({ sendToTab: vi.fn() }));

const summary = (photos: number): PageSummary => ({
  url: FLICKR,
  state: 'ready',
  photos,
  flagged: 0,
  lists: 1,
  datasets: {},
  owners: [],
});

/** What a page's content script sends for the toolbar count. */
const report = (tabId: number, photos: number) =>
  new Promise((respond) => {
    const sender = { id: EXTENSION, url: FLICKR, tab: { id: tabId } };
    for (const listener of listeners)
      listener({ type: 'summary', payload: summary(photos) }, sender, respond);
  });

const send = vi.mocked(sendToTab);
/** Makes this the active tab, as the browser describes it. */
const show = (tab: { id: number; url?: string }) => {
  vi.mocked(browser.tabs.query).mockResolvedValue([tab] as never);
};

beforeEach(() => {
  listeners.length = 0;
  send.mockReset();
  show({ id: 7, url: FLICKR });
});

it('asks once, then follows the page’s messages', async () => {
  send.mockResolvedValue(summary(3));
  const page = new LivePage();
  const seen: unknown[] = [];
  page.watch(() => seen.push(page.now()));
  expect(page.now()).toBeNull();
  await vi.waitFor(() => {
    expect(page.now()).toEqual({ kind: 'flickr', tabId: 7, summary: summary(3) });
  });
  await report(7, 5);
  expect(page.now()).toEqual({ kind: 'flickr', tabId: 7, summary: summary(5) });
  expect(seen).toHaveLength(2);
  expect(page.now()).toBe(page.now());
  expect(send).toHaveBeenCalledOnce();
});

it('keeps what the page sent while its answer was under way', async () => {
  let answer!: (summary: PageSummary) => void;
  send.mockReturnValue(new Promise((resolve) => (answer = resolve)) as never);
  const page = new LivePage();
  await report(7, 5);
  await vi.waitFor(() => {
    expect(send).toHaveBeenCalled();
  });
  expect(page.now()).toBeNull();
  answer(summary(3));
  await vi.waitFor(() => {
    expect(page.now()).toMatchObject({ summary: { photos: 5 } });
  });
});

it('picks up a page that could not answer once it sends something', async () => {
  send.mockRejectedValue(new Error('nobody there'));
  const page = new LivePage();
  await vi.waitFor(() => {
    expect(page.now()).toEqual({ kind: 'unmarked', tabId: 7 });
  });
  await report(7, 5);
  expect(page.now()).toMatchObject({ kind: 'flickr', summary: { photos: 5 } });
});

it('keeps what the page sent when another tab sends something', async () => {
  send.mockResolvedValue(summary(3));
  const page = new LivePage();
  await report(7, 5);
  await report(8, 9);
  await vi.waitFor(() => {
    expect(page.now()).toMatchObject({ tabId: 7, summary: { photos: 5 } });
  });
});

it.each([
  ['another tab', { id: 8, url: FLICKR }, true, { summary: { photos: 3 } }],
  ['a page elsewhere', { id: 7, url: 'https://example.invalid/' }, true, { kind: 'elsewhere' }],
  ['a page that may not be read', { id: 7 }, false, { kind: 'no-permission' }],
])('ignores messages of tab 7 for %s', async (_name, tab, allowed, state) => {
  send.mockResolvedValue(summary(3));
  show(tab);
  vi.mocked(mayReadFlickr).mockResolvedValue(allowed);
  const page = new LivePage();
  await report(7, 5);
  await vi.waitFor(() => {
    expect(page.now()).toMatchObject(state);
  });
});

it('asks again on request, and no longer calls back after unsubscribing', async () => {
  show({ id: 7 });
  vi.mocked(mayReadFlickr).mockResolvedValue(false);
  send.mockResolvedValue(summary(3));
  const page = new LivePage();
  await vi.waitFor(() => {
    expect(page.now()).toEqual({ kind: 'no-permission' });
  });
  const onChange = vi.fn();
  page.watch(onChange)();
  show({ id: 7, url: FLICKR });
  page.ask();
  await vi.waitFor(() => {
    expect(page.now()).toMatchObject({ summary: { photos: 3 } });
  });
  expect(onChange).not.toHaveBeenCalled();
});
