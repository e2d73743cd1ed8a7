import type { Page } from '@playwright/test';
import { Loopback, type Answer } from '../browsers/loopback';
import { ALBUM_ID, PAGE_SIZE } from '../replica/pages/lists';
import { respond } from '../replica/respond';
import type { Photo } from '../unit/lib/pack/make-pack';
import { newKey, published } from '../unit/lib/follow/publisher';
import { flaggedOn } from './badges';
import { allowAll } from './publishers';
import { Session } from './session';
import { expect, FLICKR, SITE, test } from './test';

const FOLDER = 'https://gazette.example/pack/';
const ALBUM = `${FLICKR}/photos/${SITE.owner.alias}/albums/${ALBUM_ID}/`;
const SHOWN = SITE.photos.slice(0, PAGE_SIZE).map(({ id }) => Number(id));
const [FIRST, SECOND] = [Math.min(...SHOWN), Math.max(...SHOWN)];
const flagged = (...ids: number[]) => ids.map(String).sort();

/** So many that their tables have several sections; those before the photos of the page stay as they are. */
const others: Photo[] = Array.from({ length: 6_000 }, (_, i) => ({
  id: 9_000_000_000_000 + 13 * i + (i % 5),
  datasets: ['pipa'],
  nsid: `${1 + (i % 500)}@N99`,
}));
const release = (number: number, ids: readonly number[], key = KEY) =>
  published([...ids.map((id) => ({ id, datasets: ['pipa'] })), ...others], number, key);
const KEY = newKey();

/** A publisher's server, which knows ranges and counts the bytes that it gives. */
class Gazette {
  bytes = 0;
  asked: string[] = [];

  constructor(public files: ReadonlyMap<string, Uint8Array>) {}

  get size(): number {
    return [...this.files.values()].reduce((sum, { length }) => sum + length, 0);
  }

  respond(url: URL, range: string | undefined): Answer | null {
    const name = url.href.slice(FOLDER.length);
    const file = this.files.get(name);
    if (!file) return null;
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? [];
    const body = from === undefined ? file : file.subarray(Number(from), Number(to) + 1);
    this.bytes += body.length;
    this.asked.push(name);
    const status = from === undefined ? 200 : 206;
    return { status, contentType: 'application/octet-stream', body: Buffer.from(body) };
  }
}

const check = (page: Page) => page.getByRole('button', { name: 'Check The Gazette now' }).click();

test('a signed pack is followed, brought up to date by what has changed, and never led back', async ({
  browserName,
}) => {
  const one = await release(1, [FIRST]);
  const two = await release(2, [FIRST, SECOND]);
  const gazette = new Gazette(one);
  await using web = await Loopback.start((url, _, request) =>
    url.host === 'gazette.example'
      ? gazette.respond(url, request.headers.range)
      : respond(SITE, url),
  );
  await using session = await Session.start({
    browserName,
    pack: [{ id: '9000000000001' }],
    respond: web,
    prepare: allowAll,
  });
  const album = await session.open(ALBUM);
  const page = await session.open(`${session.origin}/options.html#lists`);
  await page.getByLabel('Address of the pack’s folder').fill(FOLDER);
  await page.getByRole('button', { name: 'Look at it' }).click();
  const offered = page.getByRole('group', { name: 'The Gazette' });
  await expect(offered).toContainText('Its publisher calls itself The Gazette');
  await expect(offered).toContainText(/Key: ([0-9a-f]{4} ){7}[0-9a-f]{4}/);
  await expect(offered).toContainText('Photos: 6,001');
  await expect(offered).toContainText('Asks only gazette.example');
  expect(gazette.asked).toEqual(['manifest.sig', 'manifest.json']);

  await offered.getByRole('button', { name: 'Follow' }).click();
  await expect(page.getByText('You now follow The Gazette.')).toBeVisible();
  await expect.poll(() => flaggedOn(album)).toEqual(flagged(FIRST));

  gazette.files = two;
  gazette.bytes = 0;
  await check(page);
  await expect(page.getByText('The Gazette was brought up to date.')).toBeVisible();
  await expect.poll(() => flaggedOn(album)).toEqual(flagged(FIRST, SECOND));
  expect(gazette.bytes).toBeLessThan(0.7 * gazette.size);

  gazette.asked = [];
  await check(page);
  await expect(page.getByText('The Gazette is up to date.')).toBeVisible();
  expect(gazette.asked).toEqual(['manifest.sig']);

  for (const [files, why] of [
    [one, 'It is not newer than the one that is here.'],
    [await release(3, [FIRST], newKey()), 'It is signed with another key than'],
    [
      new Map(two).set('manifest.sig', Buffer.from('{}')),
      'is not signed as a pack to follow must be',
    ],
  ] as const) {
    gazette.files = files;
    await check(page);
    await expect(page.getByRole('region', { name: 'The pack was refused' })).toContainText(why);
    await expect.poll(() => flaggedOn(album)).toEqual(flagged(FIRST, SECOND));
  }
});
