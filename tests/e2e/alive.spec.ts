import { appendFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'webextension-polyfill';
import '../replica/in-page';
import { ALBUM_ID, PAGE_SIZE } from '../replica/pages/lists';
import { flaggedOn, summaryOf } from './badges';
import { expect, FLAGGED, FLICKR, SITE, test } from './test';

/** Inside the extension's worker. */
declare const chrome: Browser;

const MINE = `${FLICKR}/photos/${SITE.owner.alias}`;
const ALBUM = `${MINE}/albums/${ALBUM_ID}/`;
const SHOWN = SITE.photos
  .slice(0, PAGE_SIZE)
  .map(({ id }) => id)
  .filter((id) => FLAGGED.includes(id))
  .sort();

test('a page without any flagged photo is left as it was', async ({ start }) => {
  const session = await start({ pack: [{ id: '9000000000001' }] });
  const page = await session.context.newPage();
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      new MutationObserver((records) => {
        for (const { type, target } of records) seen.push(`${type} of ${target.nodeName}`);
      }).observe(document, {
        attributes: true,
        characterData: true,
        childList: true,
        subtree: true,
      });
    });
  });
  await page.goto(`${ALBUM}?manual`);
  await expect.poll(() => summaryOf(session, page)).toMatchObject({ state: 'ready', photos: 40 });
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
});

test('a tile drawn anew keeps exactly one badge', async ({ start }) => {
  const session = await start();
  const page = await session.open(`${MINE}/`);
  await expect.poll(() => flaggedOn(page)).toEqual(SHOWN);
  for (let round = 0; round < 3; round++) {
    await page.evaluate(() => {
      for (const tile of document.querySelectorAll('.photo-list-photo-view')) replica.redraw(tile);
    });
    await expect.poll(() => flaggedOn(page)).toEqual(SHOWN);
  }
});

test('a tile that comes to show another photo changes its badge with it', async ({ start }) => {
  const session = await start();
  const page = await session.open(`${MINE}/?manual&form=background`);
  await expect.poll(() => flaggedOn(page)).toEqual(SHOWN);
  const [first, ...rest] = SHOWN;
  const swap = (from: string, to: string) =>
    page.evaluate(
      ([from, to]) => {
        const tile = document.querySelector<HTMLElement>(`[style*="/${from}_"]`)!;
        tile.style.backgroundImage = tile.style.backgroundImage.replace(from, to);
      },
      [from, to] as const,
    );
  await swap(first!, '9000000000001');
  await expect.poll(() => flaggedOn(page)).toEqual(rest);
  await swap('9000000000001', FLAGGED.at(-1)!);
  await expect.poll(() => flaggedOn(page)).toEqual([...rest, FLAGGED.at(-1)!]);
});

test('a page that removes badges gets them back, up to a point', async ({ start }) => {
  const session = await start();
  const page = await session.open(ALBUM);
  await expect.poll(() => flaggedOn(page)).toEqual(SHOWN);
  const remove = () =>
    page.evaluate(() => {
      for (const host of document.querySelectorAll('[data-overexposed]')) host.remove();
    });
  for (let round = 0; round < 3; round++) {
    await remove();
    await expect.poll(() => flaggedOn(page)).toEqual(SHOWN);
  }
});

test('tiles moved by a new layout keep their badges', async ({ start }) => {
  const session = await start();
  const page = await session.open(`${MINE}/`);
  await expect.poll(() => flaggedOn(page)).toEqual(SHOWN);
  const before = await page.locator('[data-overexposed="photo"]').first().elementHandle();
  await page.evaluate(() => {
    for (const tile of document.querySelectorAll<HTMLElement>('.photo-list-photo-view'))
      tile.style.transform += ' scale(0.5)';
  });
  await expect.poll(() => flaggedOn(page)).toEqual(SHOWN);
  expect(await before.evaluate((host) => host.isConnected)).toBe(true);
});

test('a return from the back/forward cache is right and told to the toolbar', async ({ start }) => {
  const session = await start();
  const page = await session.open(ALBUM);
  await expect.poll(() => flaggedOn(page)).toEqual(SHOWN);
  await page.goto(`${FLICKR}/nothing-here/`);
  await expect.poll(() => flaggedOn(page)).toEqual([]);
  await page.goBack();
  await expect.poll(() => flaggedOn(page)).toEqual(SHOWN);
  expect(await summaryOf(session, page)).toMatchObject({ flagged: SHOWN.length });
});

const BROKEN = [
  ['damaged', async (pack: string) => appendFile(join(pack, 'manifest.json'), '}')],
  [
    'unsupported',
    async (pack: string) =>
      writeFile(join(pack, 'manifest.json'), '{"format":"overexposed-pack","version":999}'),
  ],
] as const;

for (const [state, breakIt] of BROKEN)
  test(`an index that is ${state} flags nothing and says so`, async ({ start }) => {
    const session = await start({ prepare: (folder) => breakIt(join(folder, 'pack')) });
    const page = await session.open(ALBUM);
    await expect
      .poll(() => summaryOf(session, page))
      .toMatchObject({ state, photos: 40, flagged: 0 });
    await expect.poll(() => flaggedOn(page)).toEqual([]);
  });

test('an update of the extension leaves old tabs quiet: badges go at the first change, nothing is thrown', async ({
  start,
}) => {
  const session = await start();
  const page = await session.open(`${MINE}/?manual`);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await expect.poll(() => flaggedOn(page)).toEqual(SHOWN);
  const worker = await session.worker();
  await worker
    .evaluate(() => {
      chrome.runtime.reload();
    })
    .catch(() => undefined);
  await page.evaluate(() => replica.loadMore());
  await expect.poll(() => flaggedOn(page)).toEqual([]);
  await page.evaluate(() => {
    scrollTo(0, 400);
    replica.hydrate();
  });
  await page.locator('.photo-list-photo-view').first().hover();
  expect(errors).toEqual([]);
});
