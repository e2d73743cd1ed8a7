import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { FollowError } from '../../../../lib/follow/errors';
import { checkFollowed, followPack, previewPack, unfollow } from '../../../../lib/follow/follow';
import { followRecord } from '../../../../lib/follow/follow-records';
import { sha256 } from '../../../../lib/pack/bits/digest';
import { encodeManifest, readManifest } from '../../../../lib/pack/files/manifest';
import { listDatabase } from '../../../../lib/storage/database';
import { blobFiles } from '../../../../lib/user-lists/blob-pack';
import { checkPack } from '../../../../lib/user-lists/check-pack';
import { listFiles } from '../../../../lib/user-lists/list-files';
import { loadListRecords } from '../../../../lib/user-lists/list-records';
import { openLists } from '../../../../lib/user-lists/open-lists';
import { removeList } from '../../../../lib/user-lists/remove-list';
import type { Photo } from '../pack/make-pack';
import { useFakeBrowser } from './fake-browser';
import { FolderServer, newKey, published, signedAs } from './publisher';

const URL_ = 'https://gazette.example/pack/';
const FIRST = 9_000_000_000_000;
const [KEY, OTHER] = [newKey(), newKey()];
const photosTo = (count: number): Photo[] =>
  Array.from({ length: count }, (_, i) => ({
    id: FIRST + 37 * i + (i % 7),
    datasets: ['pipa'],
    nsid: `${1 + (i % 500)}@N99`,
  }));
/** So many that their tables have several sections. */
const MANY = 6_000;
const ADDED = FIRST + 37 * MANY + (MANY % 7);

type Files = Map<string, Uint8Array>;
let one: Files;
let two: Files;
let server: FolderServer;

beforeAll(async () => {
  one = await published(photosTo(MANY), 1, KEY);
  two = await published(photosTo(MANY + 1), 2, KEY);
});

useFakeBrowser();
beforeEach(() => {
  server = new FolderServer(URL_, one);
});

const options = (signal = new AbortController().signal) => ({
  network: { fetch: server.fetch, now: () => 1_800_000_000_000 },
  check: checkPack,
  signal,
});
const follow = async () => followPack(await previewPack(URL_, options()), false, options());
const check = () => checkFollowed(URL_, options());

/** Which of the first photo and the one that was added later are found. */
async function found(): Promise<string[]> {
  const asked = [String(FIRST), String(ADDED)];
  const lists = await openLists();
  const packs = lists.flatMap((list) => ('pack' in list ? list.pack : []));
  const answers = await Promise.all(packs.map((pack) => pack.photos(asked)));
  return answers.flatMap((each) => [...each.keys()]);
}

/** The release with another file of the same length. */
const damaged = (files: Files, name: string): Files =>
  new Map(files).set(
    name,
    files.get(name)!.map((byte, i) => (i < 16 ? byte : byte ^ 1)),
  );

describe('a pack to follow', () => {
  it('is shown before anything is kept', async () => {
    const { release, fingerprint, manifest } = await previewPack(URL_, options());
    expect([release.name, manifest.photos]).toEqual(['The Gazette', MANY]);
    expect(fingerprint).toMatch(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/);
    expect(server.asked.map(({ name }) => name)).toEqual(['manifest.sig', 'manifest.json']);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('answers like a list that was added', async () => {
    await follow();
    expect(await found()).toEqual([String(FIRST)]);
    expect(await loadListRecords()).toMatchObject([{ name: 'The Gazette', enabled: true }]);
    expect(await followRecord(URL_)).toMatchObject({ key: KEY.open, release: 1, weekly: false });
  });

  it('costs its signature where it is the same', async () => {
    await follow();
    server.asked.length = 0;
    expect(await check()).toBe('current');
    expect(server.asked.map(({ name }) => name)).toEqual(['manifest.sig']);
  });

  it('is fetched again where the browser has lost it, though there is no newer one', async () => {
    await follow();
    await listDatabase.files.clear();
    expect(await check()).toBe('updated');
    expect(await found()).toEqual([String(FIRST)]);
    expect(await check()).toBe('current');
    expect(await loadListRecords()).toHaveLength(1);
  });

  it.each([
    ['knows ranges', true, 0.6],
    ['knows none', false, 1],
  ])('is brought up to date by what has changed where the server %s', async (_, ranges, most) => {
    await follow();
    server = new FolderServer(URL_, two, ranges);
    expect(await check()).toBe('updated');
    expect(await found()).toEqual([String(FIRST), String(ADDED)]);
    expect(await loadListRecords()).toHaveLength(1);
    expect(await listDatabase.files.count()).toBe(9);
    expect(server.bytes / server.size).toBeLessThanOrEqual(most);
    expect(server.asked.some(({ range }) => range !== null)).toBe(ranges);
  });

  it('takes the place of a list that is switched off as one that is', async () => {
    await follow();
    const [list] = await loadListRecords();
    await fakeBrowser.storage.local.set({ [`list:${list!.id}`]: { ...list!, enabled: false } });
    server.files = two;
    await check();
    expect(await loadListRecords()).toMatchObject([{ enabled: false }]);
  });

  it('says what its newest manifest says where only that has changed', async () => {
    await follow();
    const here = await readManifest(blobFiles(blobsOf(one)));
    const manifest = encodeManifest({ ...here, made: '2026-11-30' });
    server.files = await signedAs(new Map(one).set('manifest.json', manifest), 2, KEY);
    server.asked.length = 0;
    expect(await check()).toBe('updated');
    expect(server.asked.map(({ name }) => name)).toEqual(['manifest.sig', 'manifest.json']);

    const { list, manifest: sum, release } = (await followRecord(URL_))!;
    expect(release).toBe(2);
    expect(await sha256(await listFiles(list).read('manifest.json'))).toBe(sum);
    expect(await loadListRecords()).toMatchObject([{ id: list, manifest: { made: '2026-11-30' } }]);
    expect(await check()).toBe('current');
    expect(await found()).toEqual([String(FIRST)]);
  });

  it('is fetched whole where what is here has been damaged', async () => {
    await follow();
    const { list } = (await followRecord(URL_))!;
    await listDatabase.files.where({ list }).modify({ content: new Blob(['damage']) });
    server.files = two;
    expect(await check()).toBe('updated');
    expect(await found()).toEqual([String(FIRST), String(ADDED)]);
  });

  it.each<[string, () => Files | Promise<Files>, FollowError['code']]>([
    ['the same release with another manifest', () => published(photosTo(9), 1, KEY), 'rollback'],
    ['another key', () => published(photosTo(9), 9, OTHER), 'changedKey'],
    [
      'no signature',
      () => new Map([...two].filter(([name]) => name !== 'manifest.sig')),
      'refused',
    ],
    ['a web page', () => new Map(two).set('manifest.sig', Buffer.from('<html>')), 'notSigned'],
    ['a forged signature', () => forged(two), 'wrongSignature'],
    [
      'another manifest',
      () => new Map(two).set('manifest.json', one.get('manifest.json')!),
      'wrongBytes',
    ],
    ['a damaged table', () => damaged(two, 'photos.dat'), 'wrongBytes'],
    ['a damaged directory', () => damaged(two, 'owners.dir'), 'wrongBytes'],
    [
      'a file that is not there',
      () => new Map([...two].filter(([name]) => name !== 'photos.gate')),
      'refused',
    ],
    ['a file that goes on', () => longer(two, 'photos.gate'), 'wrongBytes'],
  ])('is refused with %s, and the last good one answers', async (_, next, code) => {
    await follow();
    const before = await listDatabase.files.count();
    server.files = await next();
    await expect(check()).rejects.toMatchObject({ name: 'FollowError', code });
    expect(await found()).toEqual([String(FIRST)]);
    expect(await followRecord(URL_)).toMatchObject({
      release: 1,
      key: KEY.open,
      failure: { code },
    });
    expect(await listDatabase.files.count()).toBe(before);
    server.files = two;
    expect(await check()).toBe('updated');
    expect((await followRecord(URL_))?.failure).toBeUndefined();
  });

  it('is refused as older after a newer one was here', async () => {
    server.files = two;
    await follow();
    server.files = one;
    await expect(check()).rejects.toMatchObject({ code: 'rollback' });
  });

  it('is refused where what it holds does not agree, though it is signed', async () => {
    await follow();
    server.files = two;
    const refuse = () => Promise.reject(new FollowError('damaged', 'Owners are not sorted.'));
    const checking = checkFollowed(URL_, { ...options(), check: refuse });
    await expect(checking).rejects.toMatchObject({ code: 'damaged' });
    expect(await found()).toEqual([String(FIRST)]);
  });

  it('is not asked for without leave', async () => {
    Object.assign(fakeBrowser.permissions, { contains: () => Promise.resolve(false) });
    await expect(previewPack(URL_, options())).rejects.toMatchObject({ code: 'notAllowed' });
    expect(server.asked).toEqual([]);
  });

  it.each(['manifest.sig', 'photos.gate', 'lists.dat'])(
    'is cancelled while it gets %s, with nothing kept',
    async (name) => {
      const offered = await previewPack(URL_, options());
      const controller = new AbortController();
      const network = { ...options().network, fetch: cancelling(name, controller) };
      const stopped = { ...options(controller.signal), network };
      await (name === 'manifest.sig'
        ? expect(previewPack(URL_, stopped)).rejects.toThrow('Cancelled')
        : expect(followPack(offered, false, stopped)).rejects.toThrow('Cancelled'));
      expect(await fakeBrowser.storage.local.get(null)).toEqual({});
      expect(await listDatabase.files.count()).toBe(0);
    },
  );

  it('goes on as it was where an update is cancelled', async () => {
    await follow();
    const before = await fakeBrowser.storage.local.get(null);
    server.files = two;
    const controller = new AbortController();
    const network = { ...options().network, fetch: cancelling('photos.dat', controller) };
    const checking = checkFollowed(URL_, { ...options(controller.signal), network });
    await expect(checking).rejects.toThrow('Cancelled');
    expect(await fakeBrowser.storage.local.get(null)).toEqual(before);
    expect(await found()).toEqual([String(FIRST)]);
  });

  it('says so where there is no network', async () => {
    const offline = {
      ...options(),
      network: { ...options().network, fetch: () => Promise.reject(new TypeError('x')) },
    };
    await expect(previewPack(URL_, offline)).rejects.toMatchObject({ code: 'network' });
  });

  it('is followed no longer once its list is removed', async () => {
    await follow();
    await removeList((await followRecord(URL_))!.list);
    server.asked.length = 0;
    expect(await check()).toBe('gone');
    expect(server.asked).toEqual([]);
    expect(await followRecord(URL_)).toBeUndefined();
  });

  it('stays as a list when it is followed no longer', async () => {
    await follow();
    await unfollow(URL_);
    expect(await followRecord(URL_)).toBeUndefined();
    expect(await found()).toEqual([String(FIRST)]);
  });

  it('removes the one before, where that was interrupted', async () => {
    await follow();
    const old = (await loadListRecords())[0]!;
    server.files = two;
    await check();
    const record = (await followRecord(URL_))!;
    await fakeBrowser.storage.local.set({
      [`list:${old.id}`]: old,
      [`follow:${URL_}`]: { ...record, before: old.id },
    });
    await check();
    expect((await loadListRecords()).map(({ id }) => id)).toEqual([record.list]);
  });
});

/** The server's answers, until a file is asked for: then the person cancels. */
const cancelling =
  (name: string, controller: AbortController): typeof fetch =>
  (input, init) => {
    if (!(input as string).endsWith(name)) return server.fetch(input, init);
    controller.abort(new Error('Cancelled'));
    return Promise.reject(new DOMException('Aborted', 'AbortError'));
  };

const blobsOf = (files: Files) =>
  new Map([...files].map(([name, bytes]) => [name, new Blob([bytes as Uint8Array<ArrayBuffer>])]));

function forged(files: Files): Files {
  const text = new TextDecoder().decode(files.get('manifest.sig'));
  return new Map(files).set(
    'manifest.sig',
    Buffer.from(text.replace('"release": 2', '"release": 3')),
  );
}

function longer(files: Files, name: string): Files {
  return new Map(files).set(name, Buffer.concat([files.get(name)!, Buffer.alloc(9)]));
}
