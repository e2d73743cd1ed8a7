import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { IndexStatus } from '../../../../lib/dataset-index/types';
import { backgroundTexts } from '../../../../lib/i18n/background/texts';
import type { PageSummary } from '../../../../lib/messages/types';
import { DEFAULT_SETTINGS } from '../../../../lib/storage/settings/schema';
import { Toolbar } from '../../../../lib/background/toolbar';
import { fakePack } from '../../fake-pack';

const PAGE: PageSummary = {
  url: 'https://www.flickr.com/photos/invented/',
  state: 'ready',
  photos: 24,
  flagged: 3,
  lists: 1,
  datasets: {},
  owners: [],
};
const { manifest } = fakePack([]);
const INDEX: IndexStatus = { state: 'ready', manifests: [manifest], failed: [], off: [] };
const SAMPLE: IndexStatus = { ...INDEX, manifests: [{ ...manifest, sample: true }] };
const settings = { ...DEFAULT_SETTINGS };
let news = Promise.resolve(0);
const toolbar = () =>
  new Toolbar({
    settings: () => Promise.resolve(settings),
    texts: () => Promise.resolve(backgroundTexts('en')),
    news: () => news,
  });
const shown = async (tabId?: number) => {
  const tab = tabId === undefined ? {} : { tabId };
  return [await fakeBrowser.action.getBadgeText(tab), await fakeBrowser.action.getTitle(tab)];
};

beforeEach(() => {
  fakeBrowser.reset();
  settings.toolbarCount = true;
  news = Promise.resolve(0);
});

describe('Toolbar', () => {
  it('counts on the tab and says the same in words', async () => {
    await toolbar().showPage(7, PAGE, INDEX);
    expect(await shown(7)).toEqual([
      '3',
      'Overexposed\n3 of 24 photos on this page appear in datasets’ file lists',
    ]);
    expect(await shown()).toEqual(['', '']);
  });

  it('warns on all other tabs while the index is damaged', async () => {
    const button = toolbar();
    await button.showPage(7, PAGE, INDEX);
    await button.showIndex({ state: 'damaged', error: 'x' });
    expect(await shown()).toEqual([
      '!',
      'Overexposed\nThe lists are damaged, so nothing can be looked up',
    ]);
    expect((await shown(7))[0]).toBe('3');
    await button.showIndex(INDEX);
    expect(await shown()).toEqual(['', 'Overexposed']);
  });

  it('labels sample data wherever it is shown', async () => {
    const button = toolbar();
    await button.showIndex(SAMPLE);
    await toolbar().showPage(7, PAGE, SAMPLE);
    const name = 'Overexposed (sample data, nothing real)';
    expect((await shown())[1]).toBe(name);
    expect((await shown(7))[1]).toMatch(name);
  });

  it('asks all pages again when the settings change, and ignores those that do not answer', async () => {
    const button = toolbar();
    await button.showPage(7, PAGE, INDEX);
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 6 }, { id: 7 }] as never);
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((tabId) =>
      tabId === 7 ? Promise.resolve({ value: PAGE }) : Promise.reject(new Error('no receiver')),
    );
    settings.toolbarCount = false;
    await button.refresh();
    expect((await shown(7))[0]).toBe('');
    settings.toolbarCount = true;
    await button.refresh();
    expect((await shown(7))[0]).toBe('3');
  });

  it('says what is new on the watch list, unless that cannot be read', async () => {
    news = Promise.resolve(2);
    await toolbar().showIndex(INDEX);
    expect(await shown()).toEqual(['•', 'Overexposed\n2 new findings on your watch list']);
    news = Promise.reject(new Error('no storage'));
    await toolbar().showIndex(INDEX);
    expect(await shown()).toEqual(['', 'Overexposed']);
  });

  it('does not mind a tab that was closed', async () => {
    vi.spyOn(fakeBrowser.action, 'setBadgeText').mockRejectedValueOnce(new Error('No tab'));
    await expect(toolbar().showPage(8, PAGE, INDEX)).resolves.toBeUndefined();
  });
});
