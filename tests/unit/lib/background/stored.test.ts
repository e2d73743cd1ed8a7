import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readStored } from '../../../../lib/background/stored';

const { local } = fakeBrowser.storage;
const record = (complete: boolean) =>
  ({
    'list:a': {
      ...{ id: 'a', name: 'A', added: 1, enabled: true, complete, report: null },
      manifest: { sample: false, photos: 0, owners: 0, datasets: [], files: [] },
    },
  }) as Record<string, unknown>;
const changed = { settings: vi.fn(), lists: vi.fn(), news: vi.fn() };

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
});

describe('readStored', () => {
  it('reads once, at once', async () => {
    await local.set({ settings: { datasetsOff: ['pipa'] }, ...record(true) });
    const get = vi.spyOn(local, 'get');
    const stored = readStored(changed);
    expect(get).toHaveBeenCalledOnce();
    expect([await stored.datasetsOff(), await stored.hasLists()]).toEqual([
      new Set(['pipa']),
      true,
    ]);
    expect(get).toHaveBeenCalledOnce();
    get.mockRestore();
  });

  it.each([
    ['nothing', {}],
    ['a list half written', record(false)],
    ['settings of another kind', { settings: 'x' }],
    ['datasets of another kind', { settings: { datasetsOff: [1] } }],
  ])('ignores %s', async (_, items) => {
    await local.set(items);
    const stored = readStored(changed);
    expect(await stored.datasetsOff()).toEqual(new Set());
    expect(await stored.hasLists()).toBe(false);
  });

  it.each([
    [{ settings: { datasetsOff: ['pipa'] } }, 1, 0],
    [record(true), 0, 1],
    [{ searches: [] }, 0, 0],
  ])('follows the change %j, and reports it', async (items, settings, lists) => {
    const stored = readStored(changed);
    await stored.hasLists();
    await local.set(items);
    expect(await stored.datasetsOff()).toEqual(new Set(settings ? ['pipa'] : []));
    expect(await stored.hasLists()).toBe(lists > 0);
    expect(changed.settings).toHaveBeenCalledTimes(settings);
    expect(changed.lists).toHaveBeenCalledTimes(lists);
  });

  it('knows what is new on the watch list, and notifies of it, while that is switched on', async () => {
    const news = { since: 5, datasets: [{ id: 'pipa', findings: 1 }] };
    const stored = readStored(changed);
    await local.set({ watchNews: news });
    expect(changed.news).toHaveBeenCalledOnce();
    expect([await stored.isWatching(), await stored.news()]).toEqual([false, null]);
    await local.set({ settings: { watch: true } });
    expect([await stored.isWatching(), await stored.news()]).toEqual([true, news]);
    await local.remove('watchNews');
    expect(await stored.news()).toBeNull();
  });

  it('leaves no dataset out while reading fails, knows nothing of lists, and tries again', async () => {
    await local.set({ settings: { datasetsOff: ['pipa'] } });
    const get = vi.spyOn(local, 'get').mockRejectedValue(new Error('busy'));
    const stored = readStored(changed);
    expect(await stored.datasetsOff()).toEqual(new Set());
    await expect(stored.hasLists()).rejects.toThrow('busy');
    get.mockRestore();
    expect(await stored.datasetsOff()).toEqual(new Set(['pipa']));
  });
});
