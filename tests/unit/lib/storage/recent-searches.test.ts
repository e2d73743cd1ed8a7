import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  forgetSearches,
  recentSearches,
  rememberSearch,
} from '../../../../lib/storage/recent-searches';

const open = (incognito: boolean) => {
  Object.assign(fakeBrowser, { extension: { inIncognitoContext: incognito } });
};

beforeEach(() => {
  fakeBrowser.reset();
  open(false);
});

it('keeps the newest first, without duplicates, and at most eight', async () => {
  for (const text of ['a', 'b', 'a', 'c']) await rememberSearch(text);
  expect(await recentSearches()).toEqual(['c', 'a', 'b']);
  for (let i = 0; i < 9; i += 1) await rememberSearch(`#${i}`);
  expect(await recentSearches()).toHaveLength(8);
});

it('remembers nothing from a private window', async () => {
  open(true);
  await rememberSearch('a');
  expect(await recentSearches()).toEqual([]);
});

it('can be erased', async () => {
  await rememberSearch('a');
  await forgetSearches();
  expect(await recentSearches()).toEqual([]);
});

it('starts over if the stored value is invalid', async () => {
  await fakeBrowser.storage.local.set({ recentSearches: { a: 1 } });
  expect(await recentSearches()).toEqual([]);
});
