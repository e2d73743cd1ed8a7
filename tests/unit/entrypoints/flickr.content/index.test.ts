import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import script from '../../../../entrypoints/flickr.content';
import { startVisit } from '../../../../entrypoints/flickr.content/visit';
import { saveSettings } from '../../../../lib/storage/settings/settings';

vi.mock('../../../../entrypoints/flickr.content/visit', () => ({
  startVisit: vi.fn(() => new AbortController()),
}));
vi.mock('../../../../entrypoints/flickr.content/page', () => ({
  pageActivated: () => Promise.resolve(),
  pageParsed: () => Promise.resolve(),
  takeOver: () => new AbortController(),
}));

const visits = vi.mocked(startVisit);

beforeEach(async () => {
  fakeBrowser.reset();
  visits.mockClear();
  await script.main(undefined as never);
});
afterEach(() => {
  fakeBrowser.reset();
});

it('starts one visit, and no other for settings that do not affect answers', async () => {
  await fakeBrowser.storage.local.set({ recentSearches: ['x'] });
  expect(visits).toHaveBeenCalledOnce();
});

it.each([
  ['added', () => fakeBrowser.storage.local.set({ 'list:mine': { complete: true } })],
  ['switched', () => fakeBrowser.storage.local.set({ 'list:mine': { enabled: false } })],
])('starts over when a list was %s', async (_, change) => {
  await change();
  expect(visits).toHaveBeenCalledTimes(2);
  expect((visits.mock.results[0]!.value as AbortController).signal.aborted).toBe(true);
});

it('starts over when a list was removed', async () => {
  await fakeBrowser.storage.local.set({ 'list:mine': { complete: true } });
  await fakeBrowser.storage.local.remove('list:mine');
  expect(visits).toHaveBeenCalledTimes(3);
});

it('uses the current settings then', async () => {
  await saveSettings({ markMentions: false });
  await fakeBrowser.storage.local.set({ 'list:mine': { complete: true } });
  expect(visits.mock.calls.map(([{ markMentions }]) => markMentions)).toEqual([true, false, false]);
});
