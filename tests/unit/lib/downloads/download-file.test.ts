import { createHash } from 'node:crypto';
import { IDBFactory as FakeFactory } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OfferedFile } from '../../../../lib/catalogue/offers/types';
import { downloadFile, type FileDownload } from '../../../../lib/downloads/download-file';
import { partialFiles } from '../../../../lib/downloads/partial-files';
import { downloadDatabase } from '../../../../lib/storage/database';
import { cutAt, FakeNetwork, ledTo, noNetwork, ranges, status, whole } from './fake-network';

const URL_OF_LIST = 'https://lists.example/list.txt';
const TEXT = 'photo\n9000000000001\n9000000000002\n';
const MD5 = createHash('md5').update(TEXT).digest('hex');
const OFFER: OfferedFile = { url: URL_OF_LIST, name: 'list.txt', md5: MD5 };
const UNSUMMED: OfferedFile = { url: URL_OF_LIST, name: 'list.txt' };
const KEY = 'list.txt';
const files = partialFiles('helen');

beforeEach(() => {
  Dexie.dependencies.indexedDB = new FakeFactory();
});
afterEach(async () => {
  await downloadDatabase.delete({ disableAutoOpen: false });
});

const progress: (number | null)[][] = [];
const download = (network: FakeNetwork, offer = OFFER, more: Partial<FileDownload> = {}) =>
  downloadFile({
    offer,
    key: KEY,
    files,
    network,
    onBytes: (...bytes) => progress.push(bytes),
    onWait: vi.fn(),
    signal: new AbortController().signal,
    ...more,
  });
const textHere = async () => (await files.content(KEY)).text();
const isNothingLeft = async () =>
  (await downloadDatabase.files.count()) + (await downloadDatabase.chunks.count()) === 0;

describe('a file is whole after', () => {
  it.each([
    ['one answer', OFFER, [whole(TEXT)], [0]],
    ['an answer by range', OFFER, [ranges(TEXT)], [0]],
    ['one without a length', OFFER, [whole(TEXT, { 'content-length': '' })], [0]],
    ['a cut', OFFER, [cutAt(TEXT, 9), ranges(TEXT)], [0, 9]],
    [
      'cuts without a checksum, with a version',
      UNSUMMED,
      [cutAt(TEXT, 9, { etag: '"1"' }), ranges(TEXT, { etag: '"1"' })],
      [0, 9],
    ],
    ['a cut, with neither: from the beginning', UNSUMMED, [cutAt(TEXT, 9), ranges(TEXT)], [0, 0]],
    [
      'a cut, then a new version',
      UNSUMMED,
      [
        cutAt(TEXT, 9, { etag: '"0"' }),
        ranges(TEXT, { etag: '"1"' }),
        ranges(TEXT, { etag: '"1"' }),
      ],
      [0, 9, 0],
    ],
    ['a cut, where the server knows no ranges', OFFER, [cutAt(TEXT, 9), whole(TEXT)], [0, 9]],
    [
      'a cut, and then a shorter file',
      OFFER,
      [cutAt(`${TEXT}more`, TEXT.length + 2), status(416), whole(TEXT)],
      [0, TEXT.length + 2, 0],
    ],
    ['a cut and bytes of another file', OFFER, [cutAt('other bytes', 9), ranges(TEXT)], [0, 9, 0]],
    [
      'a redirect to a known host',
      { ...OFFER, hosts: ['cdn.example'] },
      [ledTo('https://cdn.example/x', whole(TEXT))],
      [0],
    ],
    [
      '429 twice',
      OFFER,
      [status(429, { 'retry-after': '7' }), status(429), ranges(TEXT)],
      [0, 0, 0],
    ],
    ['503 and no network', OFFER, [status(503), noNetwork, ranges(TEXT)], [0, 0, 0]],
    [
      'an end before its time',
      { ...OFFER, bytes: TEXT.length },
      [whole(TEXT.slice(0, 9), { 'content-length': '' }), ranges(TEXT)],
      [0, 9],
    ],
  ])('%s', async (_, offer, answers, starts) => {
    const network = new FakeNetwork({ [URL_OF_LIST]: [...answers] });
    await download(network, offer);
    expect(await textHere()).toBe(TEXT);
    expect((await files.state(KEY)).checked).toBe(true);
    expect(network.asked.map(({ start }) => start)).toEqual(starts);
  });

  it('two pauses and no network, and is then not asked for again', async () => {
    const network = new FakeNetwork({ [URL_OF_LIST]: [noNetwork, noNetwork, whole(TEXT)] });
    await download(network);
    expect(network.waits).toEqual([1000, 2000]);
    await download(network);
    expect(network.asked).toHaveLength(3);
  });

  it('the wait that the server asks for', async () => {
    const network = new FakeNetwork({
      [URL_OF_LIST]: [
        status(429, { 'retry-after': '7' }),
        status(503, { 'retry-after': 'Sun, 01 Nov 2026 00:00:30 GMT' }),
        whole(TEXT),
      ],
    });
    await download(network);
    expect(network.waits).toEqual([7000, 30_000]);
  });

  it('a server went silent', async () => {
    const silent = ({ signal }: { signal: AbortSignal }) =>
      new Response(
        new ReadableStream({
          start(controller) {
            controller.enqueue(new TextEncoder().encode(TEXT.slice(0, 4)));
            signal.addEventListener('abort', () => {
              controller.error(signal.reason);
            });
          },
        }),
      );
    const network = new FakeNetwork({ [URL_OF_LIST]: [silent, ranges(TEXT)] });
    let waiting = 0;
    network.onStall = (goSilent) => {
      // The answer, its first bytes, and then nothing.
      if (++waiting === 3) goSilent();
    };
    await download(network);
    expect(await textHere()).toBe(TEXT);
    expect(network.asked.map(({ start }) => start)).toEqual([0, 4]);
  });
});

describe('nothing is left of', () => {
  it.each([
    [
      'a web page',
      OFFER,
      whole('<p>Sign in', { 'content-type': 'text/html; charset=utf-8' }),
      'webPage',
    ],
    ['a web page called a file', UNSUMMED, whole('\n<!DOCTYPE html><title>Sign in'), 'webPage'],
    ['403', OFFER, status(403), 'refused'],
    ['404', OFFER, status(404), 'refused'],
    ['a wrong length', { ...OFFER, bytes: 3 }, whole(TEXT), 'wrongBytes'],
    [
      'more than was said',
      { ...OFFER, bytes: 3 },
      whole(TEXT, { 'content-length': '' }),
      'wrongBytes',
    ],
    ['wrong bytes', OFFER, whole(TEXT.replace('1', '3')), 'wrongBytes'],
    ['a redirect elsewhere', OFFER, ledTo('https://other.example/', whole(TEXT)), 'elsewhere'],
    ['429 for an hour', OFFER, status(429, { 'retry-after': '3600' }), 'busy'],
    ['429 again and again', OFFER, status(429), 'busy'],
    ['no network', OFFER, noNetwork, 'network'],
  ])('%s', async (_, offer, answer, code) => {
    const network = new FakeNetwork({ [URL_OF_LIST]: [answer] });
    await expect(download(network, offer)).rejects.toMatchObject({ code });
    expect(await isNothingLeft()).toBe(true);
  });

  it('a full disk', async () => {
    const full = {
      ...files,
      append: () => Promise.reject(new DOMException('', 'QuotaExceededError')),
    };
    const network = new FakeNetwork({ [URL_OF_LIST]: [whole(TEXT)] });
    await expect(download(network, OFFER, { files: full })).rejects.toMatchObject({
      name: 'QuotaExceededError',
    });
    expect(await isNothingLeft()).toBe(true);
  });

  it('a browser that is offline, which says so', async () => {
    const network = new FakeNetwork({});
    network.isOnline = false;
    await expect(download(network)).rejects.toMatchObject({ code: 'offline' });
    expect(await isNothingLeft()).toBe(true);
  });
});

it('goes on after a stop where it was, whatever page or browser stopped it', async () => {
  const stop = new AbortController();
  const network = new FakeNetwork({
    [URL_OF_LIST]: [
      ({ signal }) =>
        new Response(
          new ReadableStream({
            start(controller) {
              controller.enqueue(new TextEncoder().encode(TEXT.slice(0, 5)));
              signal.addEventListener('abort', () => {
                controller.error(signal.reason);
              });
            },
          }),
        ),
      ranges(TEXT),
    ],
  });
  const onBytes = (bytes: number) => {
    if (bytes === 5) stop.abort(new Error('stopped'));
  };
  await expect(download(network, OFFER, { signal: stop.signal, onBytes })).rejects.toThrow(
    'stopped',
  );
  expect(await textHere()).toBe(TEXT.slice(0, 5));
  await download(network);
  expect(network.asked.map(({ start }) => start)).toEqual([0, 5]);
  expect(await textHere()).toBe(TEXT);
});
