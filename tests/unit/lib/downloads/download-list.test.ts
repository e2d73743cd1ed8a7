import { createHash } from 'node:crypto';
import { IDBFactory as FakeFactory } from 'fake-indexeddb';
import { zipSync } from 'fflate';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fileUrl, treeUrl } from '../../../../lib/catalogue/offers/github';
import type { Offer, OfferedFolder } from '../../../../lib/catalogue/offers/types';
import { downloadList } from '../../../../lib/downloads/download-list';
import { downloadDatabase, listDatabase } from '../../../../lib/storage/database';
import { importFiles } from '../../../../lib/user-lists/import-files';
import { changeRecord, listRecords } from '../../../../lib/user-lists/list-records';
import { FakeLocks } from '../user-lists/fake-locks';
import { FakeNetwork, status, whole } from './fake-network';

beforeEach(() => {
  Dexie.dependencies.indexedDB = new FakeFactory();
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: new FakeLocks() });
  Object.assign(fakeBrowser, { extension: { inIncognitoContext: false } });
});
afterEach(async () => {
  await listDatabase.delete({ disableAutoOpen: false });
  await downloadDatabase.delete({ disableAutoOpen: false });
});

const md5 = (text: string) => createHash('md5').update(text).digest('hex');
const listOf = (...photos: number[]) => photos.map((photo) => `${photo}\n`).join('');

/** An offer of a list at an address that changes with it. */
const offerOf = (text: string): Offer => ({
  dataset: 'afw',
  subject: 'faces',
  offered: true,
  publisher: 'Somebody',
  whose: 'copy',
  licence: { name: 'none stated', allows: 'unstated' },
  names: ['photo'],
  cors: true,
  files: [{ url: `https://lists.example/${md5(text)}`, name: 'img_list.txt', md5: md5(text) }],
});
const networkOf = (text: string, served = text) =>
  new FakeNetwork({ [`https://lists.example/${md5(text)}`]: [whole(served)] });

const download = (offer: Offer, network: FakeNetwork) =>
  downloadList(offer, {
    network,
    name: 'AFW',
    makePack: (files, source) => importFiles(files, source, () => undefined),
    onStep: () => undefined,
    signal: new AbortController().signal,
  });

const [OLD, NEW] = [listOf(9_000_000_000_001), listOf(9_000_000_000_001, 9_000_000_000_002)];

describe('a list', () => {
  it('is there with its name, day and publisher', async () => {
    const network = networkOf(OLD);
    await download(offerOf(OLD), network);
    expect(await listRecords()).toMatchObject([
      {
        name: 'AFW',
        added: network.now(),
        complete: true,
        manifest: { photos: 1, datasets: [{ id: 'afw' }] },
        got: { dataset: 'afw', publisher: 'Somebody', hosts: ['lists.example'] },
      },
    ]);
  });

  it('replaces the list downloaded before, and stays switched off if that was', async () => {
    await download(offerOf(OLD), networkOf(OLD));
    const [before] = await listRecords();
    await changeRecord(before!.id, { enabled: false });
    await download(offerOf(NEW), networkOf(NEW));
    const after = await listRecords();
    expect(after).toMatchObject([{ enabled: false, complete: true, manifest: { photos: 2 } }]);
    expect(await listDatabase.files.where({ list: before!.id }).count()).toBe(0);
    expect(after[0]!.got!.stamp).not.toBe(before!.got!.stamp);
  });

  it.each([
    [
      'its server refuses',
      new FakeNetwork({ [`https://lists.example/${md5(NEW)}`]: [status(403)] }),
    ],
    ['other bytes come', networkOf(NEW, OLD)],
  ])('stays when %s', async (_, network) => {
    await download(offerOf(OLD), networkOf(OLD));
    const before = await listRecords();
    await expect(download(offerOf(NEW), network)).rejects.toThrow();
    expect(await listRecords()).toEqual(before);
    expect(await listDatabase.files.where({ list: before[0]!.id }).count()).toBeGreaterThan(0);
  });

  it('with the same photos at a new address is the same list, downloaded again', async () => {
    await download(offerOf(OLD), networkOf(OLD));
    const again = `${OLD}\n`;
    await download(offerOf(again), networkOf(again));
    expect(await listRecords()).toMatchObject([
      { got: { stamp: expect.stringContaining(md5(again)) as string } },
    ]);
  });
});

describe('an archive', () => {
  const PACKED = zipSync({ 'afw/img_list.txt': Buffer.from(NEW) });
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  const archived = (name: string, text: string): Offer => ({
    ...offerOf(NEW),
    files: [
      {
        url: `https://lists.example/${md5(NEW)}`,
        name: 'afw.zip',
        holds: [{ name, sha256: sha256(text) }],
      },
    ],
  });
  const network = () =>
    new FakeNetwork({
      [`https://lists.example/${md5(NEW)}`]: [whole(PACKED)],
    });

  it('is downloaded if the file in it has its checksum', async () => {
    await download(archived('img_list.txt', NEW), network());
    expect(await listRecords()).toMatchObject([{ complete: true, manifest: { photos: 2 } }]);
  });

  it.each([
    ['another checksum', archived('img_list.txt', OLD), 'has another checksum'],
    ['no such file', archived('others.txt', NEW), 'is not in it'],
  ])('is refused with %s, and nothing is kept', async (_, offer, message) => {
    await expect(download(offer, network())).rejects.toMatchObject({
      code: 'wrongBytes',
      message: expect.stringContaining(message) as string,
    });
    expect(await listRecords()).toEqual([]);
  });
});

describe('a folder', () => {
  const FOLDER: OfferedFolder = {
    repository: 'somebody/lists',
    commit: 'f'.repeat(40),
    folder: 'files',
    md5: md5(OLD + NEW),
  };
  const FILES = { 'b.txt': NEW, 'a.txt': OLD };
  const tree = {
    tree: Object.entries(FILES).map(([name, text]) => ({
      path: `files/${name}`,
      size: text.length,
      sha: createHash('sha1').update(`blob ${text.length}\0${text}`).digest('hex'),
    })),
  };
  const network = () =>
    new FakeNetwork({
      [treeUrl(FOLDER)]: [whole(JSON.stringify(tree))],
      ...Object.fromEntries(
        Object.entries(FILES).map(([name, text]) => [
          fileUrl(FOLDER, `files/${name}`),
          [whole(text)],
        ]),
      ),
    });

  it('is downloaded file by file, as GitHub lists it', async () => {
    await download({ ...offerOf(''), files: FOLDER }, network());
    expect(await listRecords()).toMatchObject([{ manifest: { photos: 2 } }]);
  });

  it('with another checksum of all files together is not kept', async () => {
    const offer = { ...offerOf(''), files: { ...FOLDER, md5: md5('') } };
    await expect(download(offer, network())).rejects.toMatchObject({ code: 'wrongBytes' });
    expect(await listRecords()).toEqual([]);
    expect(await downloadDatabase.files.count()).toBe(0);
  });
});
