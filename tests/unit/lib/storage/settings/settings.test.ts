import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../../../../lib/storage/settings/schema';
import {
  loadSettings,
  saveSettings,
  watchSettings,
} from '../../../../../lib/storage/settings/settings';

beforeEach(() => {
  fakeBrowser.reset();
});

describe('settings', () => {
  it('are the defaults at first', async () => {
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('keep what was not changed', async () => {
    await saveSettings({ theme: 'dark' });
    const settings = await saveSettings({ datasetsOff: ['afw'] });
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', datasetsOff: ['afw'] });
    expect(await loadSettings()).toEqual(settings);
  });

  it('lose nothing if saved twice at once', async () => {
    await Promise.all([saveSettings({ theme: 'dark' }), saveSettings({ toolbarCount: false })]);
    expect(await loadSettings()).toMatchObject({ theme: 'dark', toolbarCount: false });
  });

  it('can be saved again after a failed write', async () => {
    const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(Error('full'));
    await expect(saveSettings({ theme: 'dark' })).rejects.toThrow('full');
    await saveSettings({ theme: 'light' });
    full.mockRestore();
    expect(await loadSettings()).toMatchObject({ theme: 'light' });
  });

  it('are stored with their version', async () => {
    await saveSettings({ theme: 'dark' });
    const stored = await fakeBrowser.storage.local.get('settings');
    expect(stored.settings).toEqual({ version: 4, ...DEFAULT_SETTINGS, theme: 'dark' });
  });
});

describe('watchSettings', () => {
  it('reports each change until its signal aborts', async () => {
    const controller = new AbortController();
    const onChange = vi.fn();
    watchSettings(onChange, controller.signal);
    await saveSettings({ language: 'ja' });
    await fakeBrowser.storage.local.set({ other: 1 });
    controller.abort();
    await saveSettings({ language: 'de' });
    expect(onChange.mock.calls).toEqual([[{ ...DEFAULT_SETTINGS, language: 'ja' }]]);
  });

  it('reports the defaults when the settings are erased', async () => {
    await saveSettings({ language: 'ja' });
    const onChange = vi.fn();
    watchSettings(onChange);
    await fakeBrowser.storage.local.clear();
    expect(onChange).toHaveBeenCalledExactlyOnceWith(DEFAULT_SETTINGS);
  });
});
