import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { liveSettings } from '../../../lib/settings/live-settings';
import { DEFAULT_SETTINGS } from '../../../lib/settings/schema';
import { saveSettings } from '../../../lib/settings/settings';

beforeEach(() => {
  fakeBrowser.reset();
});

describe('liveSettings', () => {
  it('reads once, and only when asked', async () => {
    const get = vi.spyOn(fakeBrowser.storage.local, 'get');
    const settings = liveSettings();
    expect(get).not.toHaveBeenCalled();
    await Promise.all([settings(), settings()]);
    expect(get).toHaveBeenCalledOnce();
    get.mockRestore();
  });

  it('follows every change', async () => {
    const settings = liveSettings();
    await settings();
    await saveSettings({ datasetsOff: ['pipa'] });
    expect((await settings()).datasetsOff).toEqual(['pipa']);
  });

  it('gives the defaults while reading fails, and tries again', async () => {
    await saveSettings({ theme: 'dark' });
    const get = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(Error('busy'));
    const settings = liveSettings();
    expect(await settings()).toEqual(DEFAULT_SETTINGS);
    expect((await settings()).theme).toBe('dark');
    get.mockRestore();
  });
});
