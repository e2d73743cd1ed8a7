import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../../entrypoints/background';
import { PackError } from '../../../../lib/pack/errors';
import { openPack } from '../../../../lib/pack/pack';
import { forgetAliases, recallNsid } from '../../../../lib/storage/aliases';
import { privacyNews } from '../../../../lib/storage/privacy-changes';
import { saveSettings } from '../../../../lib/storage/settings/settings';
import { fakePack } from '../../fake-pack';

vi.mock('../../../../lib/pack/pack', () => ({ openPack: vi.fn() }));

const PACK = fakePack(
  [
    ['9000000000001', ['afw', 'pipa'], '1@N99'],
    ['9000000000002', ['pipa']],
  ],
  { sample: true },
);
const EXTENSION = 'chrome-extension://test-extension-id';
const POPUP = { id: 'test-extension-id', url: `${EXTENSION}/popup.html` };
const page = (incognito = false) => ({
  id: 'test-extension-id',
  url: 'https://www.flickr.com/photos/invented/',
  tab: { id: 7, incognito },
});

/** An event that a test triggers. */
function event() {
  const listeners: ((...args: never[]) => unknown)[] = [];
  return {
    addListener: (listener: (...args: never[]) => unknown) => void listeners.push(listener),
    trigger: (...args: unknown[]) => listeners.map((listener) => listener(...(args as never[]))),
    count: () => listeners.length,
  };
}

/** What WXT's fake browser lacks. */
const createMenus = () => ({
  onClicked: event(),
  removeAll: vi.fn(() => Promise.resolve()),
  create: vi.fn(),
  resetState: vi.fn(),
});
const createOmnibox = () => ({
  onInputStarted: event(),
  onInputChanged: event(),
  onInputEntered: event(),
  setDefaultSuggestion: vi.fn(),
  resetState: vi.fn(),
});
let menus = createMenus();
let omnibox = createOmnibox();
const i18n = { getUILanguage: () => 'en', resetState: vi.fn() };
const created = vi.fn(() => Promise.resolve({}));
const updated = vi.fn(() => Promise.resolve({}));

const { trigger } = fakeBrowser.runtime.onMessage as {
  trigger: (...args: unknown[]) => Promise<unknown[]>;
};
const deliver = (type: string, payload: unknown, sender: object = page()): Promise<unknown> =>
  new Promise((resolve) => {
    void trigger({ type, payload }, sender, resolve);
  });

/** Starts the background in a browser of its own. */
function start() {
  menus = createMenus();
  omnibox = createOmnibox();
  Object.assign(fakeBrowser, { contextMenus: menus, omnibox, i18n });
  fakeBrowser.reset();
  Object.assign(fakeBrowser.tabs, { create: created, update: updated });
  background.main();
}

beforeEach(() => {
  vi.clearAllMocks();
  vi.mocked(openPack).mockResolvedValue(PACK);
  start();
});

describe('the background, on starting', () => {
  it('adds every listener at once, and opens the index', async () => {
    expect(openPack).toHaveBeenCalledOnce();
    expect(await fakeBrowser.runtime.onMessage.trigger({}, {})).toHaveLength(1);
    expect(menus.onClicked.count()).toBe(1);
    expect(omnibox.onInputEntered.count()).toBe(1);
  });

  it('works without the interfaces that a phone lacks', () => {
    Object.assign(fakeBrowser, { contextMenus: undefined, omnibox: undefined });
    expect(() => {
      background.main();
    }).not.toThrow();
  });
});

describe('the background, when asked', () => {
  it('names only what is in the index', async () => {
    const photos = ['9000000000001', '9000000000009'];
    const reply = await deliver('ask', { photos, owners: ['1@N99', 'other'] });
    const datasets = [
      { id: 'afw', photos: 1 },
      { id: 'pipa', photos: 1 },
    ];
    expect(reply).toEqual({
      value: {
        state: 'ready',
        photos: { '9000000000001': ['afw', 'pipa'] },
        owners: { '1@N99': datasets },
        sample: true,
        lists: 0,
      },
    });
  });

  it('opens the index once', async () => {
    await deliver('ask', { photos: ['9000000000001'], owners: [] });
    expect(openPack).toHaveBeenCalledOnce();
  });

  it('leaves out the datasets that are off', async () => {
    await saveSettings({ datasetsOff: ['pipa'] });
    const photos = ['9000000000001', '9000000000002'];
    const reply = await deliver('ask', { photos, owners: [] });
    expect(reply).toMatchObject({ value: { photos: { '9000000000001': ['afw'] } } });
  });

  it('checks a person’s own photos, and says what it left out', async () => {
    await saveSettings({ datasetsOff: ['pipa'] });
    const photos = ['9000000000001', '9000000000002', '9000000000003'];
    expect(await deliver('check-photos', photos, POPUP)).toEqual({
      value: {
        status: { state: 'ready', manifests: [PACK.manifest], failed: [], off: ['pipa'] },
        off: ['pipa'],
        photos: { '9000000000001': ['afw'] },
      },
    });
  });

  it.each([
    ['9000000000001', { owner: '1@N99', datasets: [{ id: 'afw' }, { id: 'pipa' }] }],
    ['9000000000002', null],
    ['9000000000009', null],
  ])('knows who owns photo %s', async (photoId, value) => {
    expect(await deliver('photo-owner', photoId)).toMatchObject({ value });
  });

  it('says “not known”, and never “no”, if the index is damaged', async () => {
    const broken = () => Promise.reject(new PackError('damaged', 'Block 3 is damaged.'));
    vi.mocked(openPack).mockResolvedValue({ ...PACK, photos: broken });
    start();
    const status = { state: 'damaged', error: 'Block 3 is damaged.' };
    expect(await deliver('ask', { photos: ['9000000000009'], owners: [] })).toEqual({
      value: { state: 'damaged', photos: {}, owners: {}, sample: false, lists: 0 },
    });
    expect(await deliver('search', '9000000000009', POPUP)).toEqual({
      value: { status, answers: [] },
    });
    expect(await deliver('status', null, POPUP)).toEqual({ value: status });
    expect(await deliver('photo-owner', '9000000000009')).toEqual({ error: status.error });
    await vi.waitFor(async () => {
      expect(await fakeBrowser.action.getBadgeText({})).toBe('!');
    });
  });

  it('says of a page that its answer is partial while an added list cannot be read', async () => {
    await fakeBrowser.storage.local.set({ 'list:x': 'garbage' });
    const photos = ['9000000000001', '9000000000009'];
    expect(await deliver('ask', { photos, owners: [] })).toMatchObject({
      value: { state: 'ready', partial: true, photos: { '9000000000001': ['afw', 'pipa'] } },
    });
  });

  it('counts on the tab, and labels sample data there', async () => {
    const summary = {
      url: '',
      state: 'ready',
      photos: 24,
      flagged: 3,
      lists: 1,
      datasets: {},
      owners: [],
    };
    expect(await deliver('summary', summary)).toEqual({ value: null });
    expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe('3');
    expect(await fakeBrowser.action.getTitle({ tabId: 7 })).toMatch(/sample data/);
  });
});

describe('aliases', () => {
  const PAIRS = [{ alias: 'invented', nsid: '1@N99', source: 'avatar' }];
  beforeEach(forgetAliases);

  it('are remembered for a later search', async () => {
    await deliver('aliases', PAIRS);
    expect(await deliver('search', 'invented', POPUP)).toMatchObject({
      value: { answers: [{ kind: 'owner', owner: '1@N99', found: true }] },
    });
  });

  it('are not remembered in private windows', async () => {
    expect(await deliver('aliases', PAIRS, page(true))).toEqual({ value: null });
    expect(await recallNsid('invented')).toBeNull();
  });
});

describe('tabs', () => {
  const opened = () => created.mock.calls.flat() as unknown[];

  it('show the welcome page on installation only', async () => {
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as never);
    await vi.waitFor(() => {
      expect(menus.create).toHaveBeenCalledOnce();
    });
    expect(opened()).toEqual([]);
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
    await vi.waitFor(() => {
      expect(opened()).toEqual([{ url: `${EXTENSION}/welcome.html`, active: true }]);
    });
  });

  it('are not opened for an update’s changes, which pages then show', async () => {
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as never);
    await vi.waitFor(async () => {
      expect(await privacyNews()).not.toEqual([]);
    });
    expect(opened()).toEqual([]);
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
    await vi.waitFor(async () => {
      expect(await privacyNews()).toEqual([]);
    });
  });

  it('show a dataset', async () => {
    await deliver('open-dataset', 'pipa');
    expect(opened()).toEqual([{ url: `${EXTENSION}/options.html#datasets/pipa`, active: true }]);
  });

  it.each([
    [
      { linkUrl: 'https://flic.kr/p/1', srcUrl: 'https://live.staticflickr.com/1/1_a.jpg' },
      'https%3A%2F%2Fflic.kr%2Fp%2F1',
    ],
    [
      { srcUrl: 'https://live.staticflickr.com/1/1_a.jpg' },
      'https%3A%2F%2Flive.staticflickr.com%2F1%2F1_a.jpg',
    ],
    [
      {
        linkUrl: 'https://example.org/',
        srcUrl: 'https://live.staticflickr.com/1/9000000000001_0123456789_b.jpg',
      },
      'https%3A%2F%2Flive.staticflickr.com%2F1%2F9000000000001_0123456789_b.jpg',
    ],
  ])('show the target of the context menu', async (target, query) => {
    menus.onClicked.trigger({ menuItemId: 'other', ...target });
    menus.onClicked.trigger({ menuItemId: 'look-up' });
    menus.onClicked.trigger({ menuItemId: 'look-up', ...target });
    await vi.waitFor(() => {
      expect(opened()).toEqual([{ url: `${EXTENSION}/options.html?q=${query}`, active: true }]);
    });
  });

  it.each([
    ['currentTab', updated, { url: `${EXTENSION}/options.html?q=invented` }],
    ['newForegroundTab', created, { url: `${EXTENSION}/options.html?q=invented`, active: true }],
    ['newBackgroundTab', created, { url: `${EXTENSION}/options.html?q=invented`, active: false }],
  ])('show what was typed into the address bar (%s)', async (disposition, call, options) => {
    omnibox.onInputEntered.trigger('invented', disposition);
    await vi.waitFor(() => {
      expect(call.mock.calls).toEqual([[options]]);
    });
  });

  it('show the photos of a tag on Flickr', async () => {
    omnibox.onInputEntered.trigger('#wedding', 'currentTab');
    const url = 'https://www.flickr.com/photos/tags/wedding/';
    await vi.waitFor(() => {
      expect(updated.mock.calls).toEqual([[{ url }]]);
    });
  });
});

describe('the menu', () => {
  it('is made again at each installation and update', async () => {
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as never);
    await vi.waitFor(() => {
      expect(menus.create).toHaveBeenCalledOnce();
    });
    expect(menus.removeAll).toHaveBeenCalledBefore(menus.create);
    expect(menus.create.mock.calls[0]).toMatchObject([{ title: 'Look up in Overexposed' }]);
  });
});

describe('the address bar', () => {
  const suggested = () => omnibox.setDefaultSuggestion.mock.calls.at(-1);

  it('says what to type, then the answer', async () => {
    omnibox.onInputStarted.trigger();
    await vi.waitFor(() => {
      expect(suggested()).toMatchObject([
        { description: expect.stringMatching(/^Type a/) as string },
      ]);
    });
    omnibox.onInputChanged.trigger('9000000000001', vi.fn());
    const description = 'Photo 9000000000001: Appears in the file lists of 2 datasets';
    await vi.waitFor(() => {
      expect(suggested()).toEqual([{ description }]);
    });
  });

  it('never says “no” if the index does not know', async () => {
    vi.mocked(openPack).mockRejectedValue(new PackError('missing', 'No pack.'));
    start();
    omnibox.onInputChanged.trigger('9000000000009', vi.fn());
    await vi.waitFor(() => {
      expect(suggested()).toEqual([
        { description: 'The lists are missing, so nothing can be looked up' },
      ]);
    });
  });
});
