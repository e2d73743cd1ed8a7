import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { makeExport, makePhotos } from '../unit/lib/own-photos/make-export';
import { faultsOf } from './axe';
import type { Session } from './session';
import { expect, test } from './test';

const PHOTOS = makePhotos(120);
/** Every tenth photo is listed, every twentieth in two datasets: 18 findings. */
const PACK = PHOTOS.filter((_, i) => i % 10 === 0).map(({ id }, i) => ({
  id: String(id),
  datasets: i % 2 === 0 ? ['helen', 'megaface'] : ['megaface'],
}));
/** Every third of these was taken here; the other places are not known. */
const HERE = '48.14, 11.58';
const DEGREES = '48.137';

const archives = () =>
  [...makeExport({ photos: PHOTOS })].map(([name, bytes]) => ({
    ...{ name, mimeType: 'application/zip', buffer: Buffer.from(bytes) },
  }));

async function openPhotos(session: Session): Promise<Page> {
  const page = await session.open(`${session.origin}/options.html#photos`);
  await page.getByRole('heading', { name: 'All of your photos' }).waitFor();
  return page;
}

const choose = (page: Page) => page.locator('input[type=file]').first().setInputFiles(archives());
const near = (page: Page) => page.getByLabel('Taken near (latitude, longitude)');
const shown = (page: Page) => page.getByText(/findings? shown/);

/** Runs in the page: what is cut of the rows of findings, or sticks out of them. */
const cut = () =>
  [...document.querySelectorAll('li[aria-posinset]')].flatMap((row) => {
    const box = row.getBoundingClientRect();
    return [...row.querySelectorAll('p, select')]
      .filter((part) => {
        const { left, right, top, bottom } = part.getBoundingClientRect();
        const isWhole =
          part.localName === 'select' ||
          (part.scrollWidth <= part.clientWidth && part.scrollHeight <= part.clientHeight + 1);
        const isInside =
          left >= box.left && right <= box.right && top >= box.top && bottom <= box.bottom;
        return !(isWhole && isInside);
      })
      .map(({ textContent }) => textContent);
  });

async function saved(page: Page, button: string): Promise<string> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFile(await (await saving).path(), 'utf8');
}

async function keep(page: Page, name: string): Promise<void> {
  await page.getByLabel('Name of this check').fill(name);
  await page.getByRole('button', { name: 'Keep this check' }).click();
  await page.getByRole('article', { name }).getByRole('button', { name: 'Close' }).waitFor();
}

test('findings can be filtered by days and by place, and saved as one report', async ({
  start,
}) => {
  const session = await start({ pack: PACK });
  const page = await openPhotos(session);
  await choose(page);
  await expect(shown(page)).toHaveText('18 findings shown');
  await expect(page.getByText('Taken Jan 1, 2009 · 48.14, 11.57').first()).toBeVisible();

  await near(page).fill('here');
  await expect(page.getByText('This is not a place.')).toBeVisible();
  await expect(shown(page)).toHaveText('18 findings shown');
  await near(page).fill(HERE);
  await expect(shown(page)).toHaveText('6 findings shown');
  const others = page.getByLabel('Also show those whose date or place is not known: 12');
  await others.check();
  await expect(shown(page)).toHaveText('18 findings shown');
  await expect(page.getByText('Place not known').first()).toBeAttached();
  await others.uncheck();

  await page.getByLabel('From', { exact: true }).fill('2009-01-02');
  await page.getByLabel('To', { exact: true }).fill('2009-01-03');
  await expect(shown(page)).toHaveText('3 findings shown');
  await expect(page.getByLabel(/Also show those .*: 4$/)).not.toBeChecked();
  expect(await faultsOf(page)).toEqual([]);

  const table = await saved(page, 'Table (CSV)');
  const wanted = [30, 60].map((i) => String(PHOTOS[i]!.id));
  const inTable = PACK.map(({ id }) => id).filter((id) => table.includes(id));
  expect(inTable).toEqual(wanted);
  expect(table).not.toContain('48.1');
});

test('places are kept, saved and loaded only if the person chooses to', async ({ start }) => {
  const session = await start({ pack: PACK });
  const page = await openPhotos(session);
  await choose(page);
  await keep(page, 'Without');
  await expect(shown(page)).toHaveText('18 findings shown');
  await expect(near(page)).toHaveCount(0);
  await expect(page.getByLabel('Save places too')).toHaveCount(0);

  await choose(page);
  await page.getByLabel('Also keep where the photos were taken').check();
  await keep(page, 'With');
  await expect(near(page)).toBeVisible();
  for (const width of [320, 600, 1280]) {
    await page.setViewportSize({ width, height: 720 });
    await expect.poll(() => page.evaluate(cut), { message: `${width} wide` }).toEqual([]);
  }
  expect(await saved(page, 'Save to a file')).not.toContain(DEGREES);
  await page.getByLabel('Save places too').check();
  const file = await saved(page, 'Save to a file');
  expect(file).toContain(DEGREES);

  const load = () =>
    page
      .getByLabel('Load a check')
      .last()
      .setInputFiles({
        ...{ name: 'with.json', mimeType: 'application/json', buffer: Buffer.from(file) },
      });
  const articles = page.getByRole('article');
  await load();
  await expect(articles).toHaveCount(3);
  await expect(near(page)).toHaveCount(0);
  await page.getByLabel('Load places too').check();
  await load();
  await expect(articles).toHaveCount(4);
  await expect(near(page)).toBeVisible();

  const kept = await page.evaluate(async () => {
    const open = indexedDB.open('overexposed-checks');
    await new Promise((resolve) => (open.onsuccess = resolve));
    const request = open.result.transaction('contents').objectStore('contents').getAll();
    await new Promise((resolve) => (request.onsuccess = resolve));
    const rows = request.result as { photos: { places?: unknown } }[];
    return rows.map(({ photos }) => 'places' in photos).sort((a, b) => Number(a) - Number(b));
  });
  expect(kept).toEqual([false, false, true, true]);
});
