import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { respond } from '../../replica/respond';
import { makeSite, replicaIds } from '../../replica/site';
import { ALBUM_ID } from '../../replica/pages/lists';
import { addPhoto, clobbering, flaggedByPrototype, isClobbered, propertyNames } from '../clobber';
import { driveBadges, learnedOf, spyOnBadges } from '../hostile';
import { makeExport, makePhotos } from '../../unit/lib/own-photos/make-export';
import { FirefoxSession, type FirefoxOptions } from './session';

const IDS = replicaIds(40);
const FLAGGED = IDS.filter((_, i) => i % 2 === 0);
const OTHERS = IDS.filter((_, i) => i % 2 === 1);
const SITE = makeSite({ flagged: FLAGGED, others: OTHERS });
const PHOTOSTREAM = `https://www.flickr.com/photos/${SITE.owner.alias}/`;

const start = (options: Partial<FirefoxOptions> = {}) =>
  FirefoxSession.start({
    pack: FLAGGED.map((id) => ({ id, owner: SITE.owner.nsid })),
    respond: (url) => respond(SITE, url),
    ...options,
  });

/** Photo ids on the page: those in its images, and those with a badge. */
const idsOn = (page: Page) =>
  page.evaluate(() => {
    const images = [...document.querySelectorAll<HTMLImageElement>('img')];
    const hosts = [...document.querySelectorAll<HTMLElement>('[data-overexposed="photo"]')];
    const named = images.flatMap(({ src }) => /\/(\d{13})_/.exec(src)?.[1] ?? []);
    return {
      shown: [...new Set(named)].sort(),
      flagged: hosts.map((host) => host.dataset.id!).sort(),
    };
  });

/** The text of one of the extension's pages; empty until it can be read. */
const textOf = (page: Page) => page.evaluate(() => document.body.innerText).catch(() => '');

/** Drops a file onto the page, as a person drags one from a folder. */
const drop = (page: Page, name: string, text: string) =>
  page.evaluate(
    (title, content) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], title));
      const inside = document.evaluate('//*[contains(text(),"Drop the files")]', document);
      inside.iterateNext()!.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer }));
    },
    name,
    text,
  );

/** Clicks the button with that name, which may have been replaced by a confirmation. */
const press = (page: Page, name: string) =>
  page.evaluate((text) => {
    const buttons = [...document.querySelectorAll('button')] as HTMLButtonElement[];
    buttons.find((button) => button.innerText === text)!.click();
  }, name);

async function search(popup: Page, text: string): Promise<void> {
  await expect.poll(() => textOf(popup)).toContain('Search');
  await popup.type('input', text);
  await popup.keyboard.press('Enter');
}

test.describe('in one Firefox', () => {
  let session: FirefoxSession;

  test.beforeAll(async () => {
    session = await start();
  });

  test.afterAll(async () => {
    await session[Symbol.asyncDispose]();
  });

  test('Firefox flags exactly the photos of a page that are in the index', async () => {
    const page = await session.open(PHOTOSTREAM);
    await expect.poll(async () => (await idsOn(page)).flagged.length).toBeGreaterThan(0);
    const { shown, flagged } = await idsOn(page);
    expect(flagged).toEqual(shown.filter((id) => FLAGGED.includes(id)));
    expect(session.strays).toEqual([]);
  });

  test('a page in Firefox learns only that a badge exists, and cannot click it', async () => {
    const page = await session.open(PHOTOSTREAM, spyOnBadges);
    await expect.poll(async () => (await idsOn(page)).flagged.length).toBeGreaterThan(0);
    const words = ['HELEN', 'helen', 'Appears in', 'What you can do'];
    expect(await page.evaluate(learnedOf, words)).toEqual([]);
    const tabs = await session.countTabs();
    await page.evaluate(driveBadges);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    // The scripted click opened no card; a person's click does.
    const [x, y] = await page.evaluate(() => {
      const box = document.querySelector('[data-overexposed="photo"]')!.getBoundingClientRect();
      return [box.x + box.width / 2, box.y + box.height / 2] as const;
    });
    const hasCard = () =>
      page.evaluate(
        (left, top) =>
          [120, -120].some((way) =>
            document.elementFromPoint(left, top + way)?.matches('[data-overexposed]'),
          ),
        x,
        y,
      );
    expect(await hasCard()).toBe(false);
    await page.mouse.click(x, y);
    await expect.poll(hasCard).toBe(true);
    await page.evaluate(driveBadges);
    expect(await page.evaluate(learnedOf, words)).toEqual([]);
    expect(await hasCard()).toBe(true);
    expect(await session.countTabs()).toBe(tabs);
  });

  test('the popup answers in Firefox', async () => {
    const popup = await session.openOwn('popup.html');
    await search(popup, SITE.owner.nsid);
    await expect.poll(() => textOf(popup)).toContain(`${FLAGGED.length} photos`);
  });

  test('a list is added in Firefox, answers, and is removed', async () => {
    const lists = await session.openOwn('options.html#lists');
    await expect.poll(() => textOf(lists)).toContain('Drop the files of one list here');
    const entry = '{"0":{"url":"https://www.flickr.com/photos/a/9000000000009"},';
    await drop(lists, 'cut.json', entry);
    await expect.poll(() => textOf(lists)).toContain('It is cut short or damaged');
    const rows = OTHERS.map((id) => `${id},pipa`);
    await drop(lists, 'mine.csv', ['photo,dataset', ...rows, ''].join('\n'));
    await expect.poll(() => textOf(lists)).toContain('What is your table called?');
    await press(lists, 'Add it');
    await expect.poll(() => textOf(lists)).toContain('mine.csv (your table) was added');

    // Together, the index and the list contain every photo on the page.
    const page = await session.open(PHOTOSTREAM);
    await expect
      .poll(async () => {
        const { shown, flagged } = await idsOn(page);
        return flagged.length > 0 && flagged.join() === shown.join();
      })
      .toBe(true);

    await press(lists, 'Remove');
    await press(lists, 'Remove');
    await expect.poll(() => textOf(lists)).toContain('None yet.');
    const popup = await session.openOwn('popup.html');
    await search(popup, OTHERS[0]!);
    await expect.poll(() => textOf(popup)).toContain('Not in');
  });
});

test('an account export dropped in Firefox gives exactly its listed photos', async () => {
  const photos = makePhotos(60);
  const listed = photos.filter((_, i) => i % 10 === 0).map(({ id }) => String(id));
  await using session = await start({ pack: listed.map((id) => ({ id })) });
  const page = await session.openOwn('options.html#photos');
  await expect.poll(() => textOf(page)).toContain('Drop zip archives');
  const archives = [...makeExport({ photos, parts: 2, mediaPerArchive: 40 })].map(
    ([name, bytes]) => [name, Buffer.from(bytes).toString('base64')] as const,
  );
  await page.evaluate((all) => {
    const dataTransfer = new DataTransfer();
    for (const [name, base64] of all) {
      const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
      dataTransfer.items.add(new File([bytes], name));
    }
    const inside = document.evaluate('//*[contains(text(),"Drop zip archives")]', document);
    inside.iterateNext()!.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer }));
  }, archives);
  await expect.poll(() => textOf(page)).toContain('6 of 60 photos appear');
  const shown = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-row]')].map((link) => link.innerText),
  );
  expect(shown.sort()).toEqual(listed);
});

test('a damaged index is shown as such in Firefox, never as "no"', async () => {
  await using session = await start({
    async prepare(folder) {
      const path = join(folder, 'pack', 'manifest.json');
      await writeFile(path, (await readFile(path, 'utf8')).replace('"photos"', '"phot0s"'));
    },
  });
  const popup = await session.openOwn('popup.html');
  await expect.poll(() => textOf(popup)).toContain('damaged');
});

test('elements named like DOM properties neither stop the page reader nor change its badges', async () => {
  const names: string[] = [];
  const [added, ...others] = FLAGGED;
  const shown = makeSite({ flagged: others, others: OTHERS });
  await using session = await start({
    respond: (url) => clobbering((asked) => respond(shown, asked), names)(url),
  });
  const address = `${PHOTOSTREAM}albums/${ALBUM_ID}/?manual`;
  const plain = await session.open(address);
  names.push(...(await plain.evaluate(propertyNames)));
  const page = await session.open(address);
  expect(await page.evaluate(isClobbered)).toBe(true);
  await expect.poll(() => page.evaluate(flaggedByPrototype)).toEqual(others);
  await page.evaluate(addPhoto, added!);
  await expect.poll(() => page.evaluate(flaggedByPrototype)).toEqual(FLAGGED);
});
