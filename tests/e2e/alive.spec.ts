import { appendFile, copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'webextension-polyfill';
import '../replica/in-page';
import { photoPath } from '../replica/html';
import { ALBUM_ID, PAGE_SIZE } from '../replica/pages/lists';
import { flaggedOn, summaryOf, toolbarText } from './badges';
import { expect, FLAGGED, FLICKR, SITE, test } from './test';
import { watchTouches } from './touches';

/** Inside the extension's worker. */
declare const chrome: Browser;

const MINE = `${FLICKR}/photos/${SITE.owner.alias}`;
const ALBUM = `${MINE}/albums/${ALBUM_ID}/`;
const SHOWN = SITE.photos
  .slice(0, PAGE_SIZE)
  .map(({ id }) => id)
  .filter((id) => FLAGGED.includes(id))
  .sort();

test('a page without flagged photos is left unchanged', async ({ start }) => {
  const session = await start({ pack: [{ id: '9000000000001' }] });
  const page = await session.context.newPage();
  const touches = await watchTouches(page);
  await page.goto(`${ALBUM}?manual`);
  await expect.poll(() => summaryOf(session, page)).toMatchObject({ state: 'ready', photos: 40 });
  expect(await touches()).toEqual([]);
});

test('a re-rendered tile keeps exactly one badge', async ({ session }) => {
  const page = await session.open(`${MINE}/`);
  await expect.poll(() => flaggedOn(page)).toEqual(SHOWN);
  for (let round = 0; round < 3; round++) {
    await page.evaluate(() => {
      for (const tile of document.querySelectorAll('.photo-list-photo-view')) replica.redraw(tile);
    });
    await expect.poll(() => flaggedOn(page)).toEqual(SHOWN);
  }
});

test('a tile that is reused for another photo changes its badge', async ({ session }) => {
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

test('a page that removes badges gets them back, up to a point', async ({ session }) => {
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

test('tiles moved by a new layout keep their badges', async ({ session }) => {
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

test(
  'badges and toolbar are right after a return from the back/forward cache',
  { tag: '@chromium' },
  async ({ session }) => {
    const page = await session.open(ALBUM);
    await expect.poll(() => flaggedOn(page)).toEqual(SHOWN);
    await page.goto(`${FLICKR}/nothing-here/`);
    await expect.poll(() => flaggedOn(page)).toEqual([]);
    const isBack = page.waitForURL((url) => url.pathname !== '/nothing-here/');
    await page.evaluate(() => {
      setTimeout(() => {
        history.back();
      });
    });
    await isBack;
    await expect.poll(() => flaggedOn(page)).toEqual(SHOWN);
    expect(await summaryOf(session, page)).toMatchObject({ flagged: SHOWN.length });
  },
);

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

test('an update of the extension leaves old tabs quiet: badges disappear at the first change, nothing is thrown', async ({
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

/** Injects the content script again, as an update may do in open tabs. */
async function doubleScript(extension: string): Promise<void> {
  const file = join(extension, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as {
    content_scripts: { js: string[] }[];
  };
  const [script] = manifest.content_scripts;
  const again = 'content-scripts/again.js';
  await copyFile(join(extension, script!.js[0]!), join(extension, again));
  manifest.content_scripts.push({ ...script!, js: [again] });
  await writeFile(file, JSON.stringify(manifest));
}

test('two copies of the script in a page show one badge per photo, and one continues', async ({
  start,
}) => {
  const session = await start({ prepare: doubleScript });
  const page = await session.open(`${MINE}/?manual`);
  await expect.poll(() => flaggedOn(page)).toEqual(SHOWN);
  await page.evaluate(() => {
    replica.hydrate();
  });
  await page.evaluate(() => replica.loadMore());
  await expect
    .poll(() => flaggedOn(page))
    .toEqual(
      SITE.photos
        .slice(0, 2 * PAGE_SIZE)
        .map(({ id }) => id)
        .filter((id) => FLAGGED.includes(id))
        .sort(),
    );
});

test('two tabs are flagged and counted separately', async ({ session }) => {
  const other = SITE.photos.find(({ id }) => FLAGGED.includes(id))!;
  const [list, single] = await Promise.all([
    session.open(ALBUM),
    session.open(`${FLICKR}${photoPath(other)}`),
  ]);
  await expect.poll(() => flaggedOn(single)).toEqual([other.id]);
  await expect.poll(() => flaggedOn(list)).toEqual(SHOWN);
  await expect.poll(() => toolbarText(session, list)).toBe(String(SHOWN.length));
  await expect.poll(() => toolbarText(session, single)).toBe('1');
});
