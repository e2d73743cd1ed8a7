import type { Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { Loopback, type Answer } from '../browsers/loopback';
import { ALBUM_ID, PAGE_SIZE } from '../replica/pages/lists';
import { respond } from '../replica/respond';
import type { Photo } from '../unit/lib/pack/make-pack';
import { asOneFile, newKey, published } from '../unit/lib/follow/publisher';
import { flaggedOn } from './badges';
import { allowAll } from './publishers';
import { Session } from './session';
import { expect, FLICKR, SITE, test } from './test';

/** Inside the extension's own pages. */
declare const chrome: Browser;

const HOST = 'https://gazette.example/';
const FOLDER = `${HOST}pack/`;
const ALBUM = `${FLICKR}/photos/${SITE.owner.alias}/albums/${ALBUM_ID}/`;
const SHOWN = SITE.photos.slice(0, PAGE_SIZE).map(({ id }) => Number(id));
const [FIRST, SECOND] = [Math.min(...SHOWN), Math.max(...SHOWN)];
const flagged = (...ids: number[]) => ids.map(String).sort();

/** Enough photos for several sections; those before the page's photos stay unchanged. */
const others: Photo[] = Array.from({ length: 6_000 }, (_, i) => ({
  id: 9_000_000_000_000 + 13 * i + (i % 5),
  datasets: ['pipa'],
  nsid: `${1 + (i % 500)}@N99`,
}));
const release = (number: number, ids: readonly number[], key = KEY) =>
  published([...ids.map((id) => ({ id, datasets: ['pipa'] })), ...others], number, key);
const KEY = newKey();

/** A publisher's server, which supports ranges and counts the bytes that it sends. */
class Gazette {
  bytes = 0;
  asked: string[] = [];
  /** A file that it never starts to send. */
  stuck: string | null = null;

  constructor(
    public files: ReadonlyMap<string, Uint8Array>,
    private readonly folder = FOLDER,
  ) {}

  get size(): number {
    return [...this.files.values()].reduce((sum, { length }) => sum + length, 0);
  }

  respond(url: URL, range: string | undefined): Answer | null | Promise<never> {
    const name = url.href.slice(this.folder.length);
    const file = this.files.get(name);
    if (!file) return null;
    if (name === this.stuck) return new Promise<never>(() => undefined);
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? [];
    const body = from === undefined ? file : file.subarray(Number(from), Number(to) + 1);
    this.bytes += body.length;
    this.asked.push(name);
    const status = from === undefined ? 200 : 206;
    return { status, contentType: 'application/octet-stream', body: Buffer.from(body) };
  }
}

const check = (page: Page) => page.getByRole('button', { name: 'Check The Gazette now' }).click();

const browserWith = (gazette: Gazette) =>
  Loopback.start((url, _, request) =>
    url.host === 'gazette.example'
      ? gazette.respond(url, request.headers.range)
      : respond(SITE, url),
  );
/** A browser without followed packs, with permission for every host. */
const startWith = (browserName: string, web: Loopback): Promise<Session> =>
  Session.start({
    browserName,
    pack: [{ id: '9000000000001' }],
    respond: web,
    prepare: allowAll,
  });
const lookAt = async (page: Page, address: string) => {
  await page.getByLabel('Address of the pack').fill(address);
  await page.getByRole('button', { name: 'Look at it' }).click();
};
/** Storage keys of followed packs and added lists. */
const kept = (tab: Page) =>
  tab.evaluate(async () =>
    Object.keys(await chrome.storage.local.get(null)).filter((key) => /^(follow|list):/.test(key)),
  );

test('follows a signed pack, downloads only what changed, and refuses older releases', async ({
  browserName,
}) => {
  const one = await release(1, [FIRST]);
  const two = await release(2, [FIRST, SECOND]);
  const gazette = new Gazette(one);
  await using web = await browserWith(gazette);
  await using session = await startWith(browserName, web);
  const album = await session.open(ALBUM);
  const page = await session.open(`${session.origin}/options.html#lists`);
  await lookAt(page, FOLDER);
  const offered = page.getByRole('group', { name: 'The Gazette' });
  await expect(offered).toContainText('Its publisher calls itself The Gazette');
  await expect(offered).toContainText(/Key: ([0-9a-f]{4} ){7}[0-9a-f]{4}/);
  await expect(offered).toContainText('Photos: 6,001');
  await expect(offered).toContainText('Contacts only gazette.example');
  expect(gazette.asked).toEqual(['manifest.sig', 'manifest.json']);

  await offered.getByRole('button', { name: 'Follow' }).click();
  await expect(page.getByText('You now follow The Gazette.')).toBeVisible();
  await expect.poll(() => flaggedOn(album)).toEqual(flagged(FIRST));

  gazette.files = two;
  gazette.bytes = 0;
  await check(page);
  await expect(page.getByText('The Gazette was updated.')).toBeVisible();
  await expect.poll(() => flaggedOn(album)).toEqual(flagged(FIRST, SECOND));
  expect(gazette.bytes).toBeLessThan(0.7 * gazette.size);

  gazette.asked = [];
  await check(page);
  await expect(page.getByText('The Gazette is up to date.')).toBeVisible();
  expect(gazette.asked).toEqual(['manifest.sig']);

  for (const [files, why] of [
    [one, 'It is not newer than the one you have.'],
    [await release(3, [FIRST], newKey()), 'It is signed with a different key'],
    [
      new Map(two).set('manifest.sig', Buffer.from('{}')),
      'There is no signed pack at this address',
    ],
  ] as const) {
    gazette.files = files;
    await check(page);
    await expect(page.getByRole('region', { name: 'The pack was refused' })).toContainText(why);
    await expect.poll(() => flaggedOn(album)).toEqual(flagged(FIRST, SECOND));
  }
});

test('a single-file pack is cancelled, followed, and updated with only what changed', async ({
  browserName,
}) => {
  const fileOf = async (number: number, ids: readonly number[]) =>
    new Map([['pack.zip', asOneFile(await release(number, ids))]]);
  const gazette = new Gazette(await fileOf(1, [FIRST]), HOST);
  await using web = await browserWith(gazette);
  await using session = await startWith(browserName, web);
  const album = await session.open(ALBUM);
  const page = await session.open(`${session.origin}/options.html#lists`);
  const cancel = page.getByRole('button', { name: 'Cancel', exact: true });
  const followButton = page.getByRole('button', { name: 'Follow', exact: true });

  gazette.stuck = 'pack.zip';
  await lookAt(page, `${HOST}pack.zip`);
  await cancel.click();
  await expect(page.getByText('Cancelled. Nothing was kept.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Packs to follow' })).toBeFocused();
  gazette.stuck = null;
  await lookAt(page, `${HOST}pack.zip`);
  await expect(page.getByRole('group', { name: 'The Gazette' })).toContainText('Photos: 6,001');
  gazette.stuck = 'pack.zip';
  await followButton.click();
  await cancel.click();
  await expect(page.getByText('Cancelled. Nothing was kept.')).toBeVisible();
  expect(await kept(page)).toEqual([]);

  gazette.stuck = null;
  await lookAt(page, `${HOST}pack.zip`);
  await followButton.click();
  await expect(page.getByText('You now follow The Gazette.')).toBeVisible();
  await expect.poll(() => flaggedOn(album)).toEqual(flagged(FIRST));

  gazette.files = await fileOf(2, [FIRST, SECOND]);
  gazette.stuck = 'pack.zip';
  await check(page);
  await cancel.click();
  await expect(page.getByText('The one you have continues to answer.')).toBeVisible();
  expect(await flaggedOn(album)).toEqual(flagged(FIRST));
  gazette.stuck = null;
  gazette.bytes = 0;
  await check(page);
  await expect(page.getByText('The Gazette was updated.')).toBeVisible();
  await expect.poll(() => flaggedOn(album)).toEqual(flagged(FIRST, SECOND));
  expect(gazette.bytes).toBeLessThan(0.7 * gazette.size);
});
