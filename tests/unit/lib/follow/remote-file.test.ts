import { zipSync } from 'fflate';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkFollowed, followPack, previewPack } from '../../../../lib/follow/follow';
import { followRecord } from '../../../../lib/follow/follow-records';
import { HEAD_BYTES } from '../../../../lib/pack/release/one-file';
import { listDatabase } from '../../../../lib/storage/database';
import { checkPack } from '../../../../lib/user-lists/check-pack';
import { importPack } from '../../../../lib/user-lists/import-pack';
import { loadListRecords } from '../../../../lib/user-lists/list-records';
import type { Photo } from '../pack/make-pack';
import { useFakeBrowser } from './fake-browser';
import { asOneFile, FolderServer, newKey, published } from './publisher';

const HOST = 'https://gazette.example/';
const URL_ = `${HOST}pack.zip`;
const KEY = newKey();
const photosTo = (count: number): Photo[] =>
  Array.from({ length: count }, (_, i) => ({
    id: 9_000_000_000_000 + 37 * i + (i % 7),
    datasets: ['pipa'],
    nsid: `${1 + (i % 500)}@N99`,
  }));
/** So many that their tables have several sections. */
const MANY = 6_000;

let one: Map<string, Uint8Array>;
let two: Map<string, Uint8Array>;
let server: FolderServer;

beforeAll(async () => {
  one = await published(photosTo(MANY), 1, KEY);
  two = await published(photosTo(MANY + 1), 2, KEY);
});
useFakeBrowser();
beforeEach(() => {
  server = new FolderServer(HOST, new Map([['pack.zip', asOneFile(one)]]));
});

const put = (bytes: Uint8Array): void => {
  server.files = new Map([['pack.zip', bytes]]);
};
const options = (signal = new AbortController().signal) => ({
  network: { fetch: server.fetch, now: () => 1_800_000_000_000 },
  check: checkPack,
  signal,
});
const follow = async () => followPack(await previewPack(URL_, options()), false, options());
const check = () => checkFollowed(URL_, options());
const photosHere = async () => (await loadListRecords()).map(({ manifest }) => manifest.photos);

describe('a pack to follow as one file', () => {
  it('is looked at by its beginning', async () => {
    const { release, manifest } = await previewPack(URL_, options());
    expect([release.name, manifest.photos]).toEqual(['The Gazette', MANY]);
    expect(server.asked).toHaveLength(2);
    expect(server.bytes).toBe(HEAD_BYTES + one.get('manifest.json')!.length);
  });

  it('answers like a list that was added, and costs its first bytes where it is the same', async () => {
    await follow();
    expect(await photosHere()).toEqual([MANY]);
    expect(await listDatabase.files.count()).toBe(9);
    server.asked.length = 0;
    expect(await check()).toBe('current');
    expect(server.asked).toEqual([
      { name: 'pack.zip', range: `bytes=0-${HEAD_BYTES - 1}`, bytes: HEAD_BYTES },
    ]);
  });

  it('is brought up to date by what has changed', async () => {
    await follow();
    put(asOneFile(two));
    server.asked.length = 0;
    expect(await check()).toBe('updated');
    expect(await photosHere()).toEqual([MANY + 1]);
    expect(server.bytes / server.size).toBeLessThan(0.6);
  });

  it('is fetched whole, once, of a server that knows no ranges', async () => {
    server.ranges = false;
    await follow();
    // To look at it, and to follow it: to their signatures, to the manifest, and all.
    expect(server.asked.map(({ name }) => name)).toEqual(Array(4).fill('pack.zip'));
    put(asOneFile(two));
    server.asked.length = 0;
    expect(await check()).toBe('updated');
    expect(server.asked).toHaveLength(3);
    expect(await photosHere()).toEqual([MANY + 1]);
  });

  it('is broken off behind its manifest by who only looks at it', async () => {
    let given = 0;
    const endless: typeof fetch = () => {
      const bytes = asOneFile(one);
      const body = new ReadableStream<Uint8Array>({
        pull(controller) {
          controller.enqueue(bytes.slice(given % bytes.length, (given % bytes.length) + 512));
          given += 512;
        },
        cancel() {
          given = Math.ceil(given / bytes.length) * bytes.length;
        },
      });
      return Promise.resolve(new Response(body as BodyInit, { status: 200 }));
    };
    const network = { ...options().network, fetch: endless };
    expect((await previewPack(URL_, { ...options(), network })).manifest.photos).toBe(MANY);
    expect(given).toBe(2 * asOneFile(one).length);
  });

  it.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
    ['a web page', () => Buffer.from('<html>'), 'notSigned'],
    [
      'a pack that is not signed',
      () =>
        zipSync(Object.fromEntries([...two].filter(([name]) => name !== 'manifest.sig')), {
          level: 0,
        }),
      'notSigned',
    ],
    ['a compressed one', () => zipSync(Object.fromEntries(two)), 'notSigned'],
    ['one that is cut short', () => asOneFile(two).subarray(0, -10_000), 'wrongBytes'],
    [
      'a damaged one',
      () =>
        asOneFile(new Map(two).set('photos.gate', Buffer.alloc(two.get('photos.gate')!.length))),
      'wrongBytes',
    ],
    ['an older one', () => published(photosTo(3), 1, KEY).then(asOneFile), 'rollback'],
    ['one of another key', () => published(photosTo(3), 3, newKey()).then(asOneFile), 'changedKey'],
  ])('is refused where there is %s, and the last good one answers', async (_, next, code) => {
    await follow();
    put(await next());
    await expect(check()).rejects.toMatchObject({ code });
    expect(await photosHere()).toEqual([MANY]);
    expect(await followRecord(URL_)).toMatchObject({ release: 1, failure: { code } });
  });

  it('is refused where it has changed since it was looked at', async () => {
    const offered = await previewPack(URL_, options());
    put(asOneFile(two));
    await expect(followPack(offered, false, options())).rejects.toMatchObject({
      code: 'wrongBytes',
    });
    expect(await photosHere()).toEqual([]);
    expect(await followRecord(URL_)).toBeUndefined();
  });

  it('can be added from a disk, too', async () => {
    const made = await importPack([
      new File([asOneFile(one) as Uint8Array<ArrayBuffer>], 'pack.zip'),
    ]);
    expect(made?.manifest.photos).toBe(MANY);
  });
});
