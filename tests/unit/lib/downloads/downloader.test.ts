import { createHash } from 'node:crypto';
import { IDBFactory as FakeFactory } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Offer } from '../../../../lib/catalogue/offers/types';
import { Downloader } from '../../../../lib/downloads/downloader';
import { wantedLists } from '../../../../lib/downloads/wanted';
import { downloadDatabase } from '../../../../lib/storage/database';
import { ImportError } from '../../../../lib/user-lists/import-error';
import { FakeLocks } from '../user-lists/fake-locks';
import { FakeNetwork, whole } from './fake-network';

const TEXT = '9000000000001\n';
const URL = 'https://lists.example/afw';
const OFFER: Offer = {
  ...{ dataset: 'afw', subject: 'faces', offered: true, publisher: 'Somebody', whose: 'copy' },
  licence: { name: 'none stated', allows: 'unstated' },
  ...{ names: ['photo'], cors: true },
  files: [{ url: URL, name: 'img_list.txt', md5: createHash('md5').update(TEXT).digest('hex') }],
};

beforeEach(() => {
  Dexie.dependencies.indexedDB = new FakeFactory();
  fakeBrowser.reset();
  vi.stubGlobal('navigator', {
    locks: Object.assign(new FakeLocks(), { query: () => Promise.resolve({}) }),
  });
  Object.assign(fakeBrowser, { extension: { inIncognitoContext: false } });
});
afterEach(async () => {
  await downloadDatabase.delete({ disableAutoOpen: false });
});

/** A page whose reading of the list fails. @param before is called right before. */
const failing = (error: Error, before?: (downloader: Downloader) => void): Downloader => {
  const downloader: Downloader = new Downloader({
    network: new FakeNetwork({ [URL]: [whole(TEXT)] }),
    nameOf: () => 'AFW',
    onChange: () => undefined,
    makePack: () => {
      before?.(downloader);
      return Promise.reject(error);
    },
  });
  return downloader;
};

it('a list that cannot be read is no longer wanted', async () => {
  const downloader = failing(new ImportError('noPhotos'));
  await downloader.download(OFFER);
  expect(downloader.states.get('afw')).toMatchObject({ step: 'failed' });
  expect(await wantedLists()).toEqual([]);
});

it('a list stays wanted after a failure that nobody expects', async () => {
  const downloader = failing(new Error('The worker has ended.'));
  await downloader.download(OFFER);
  expect(downloader.states.get('afw')).toMatchObject({ step: 'failed' });
  expect(await wantedLists()).toEqual([{ dataset: 'afw', paused: false }]);
});

it('a list stays wanted if its page is closed', async () => {
  const downloader = failing(new ImportError('noPhotos'), (page) => {
    page.close();
  });
  await downloader.download(OFFER);
  expect(await wantedLists()).toEqual([{ dataset: 'afw', paused: false }]);
});
