import { readFile, truncate } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { respond } from '../replica/respond';
import { ACCOUNT, makeExport, makePhotos } from '../unit/lib/own-photos/make-export';
import { faultsOf } from './axe';
import type { Session } from './session';
import { expect, SITE, test } from './test';

const PHOTOS = makePhotos(120);
/** Every tenth photo is listed, every twentieth in two datasets. */
const LISTED = PHOTOS.filter((_, i) => i % 10 === 0).map(({ id }) => String(id));
const PACK = LISTED.map((id, i) => ({
  id,
  datasets: i % 2 === 0 ? ['helen', 'megaface'] : ['megaface'],
}));
const OPTIONS = {
  pack: [...PACK, { id: '9000000999999', datasets: ['helen'] }],
  respond: (url: URL) => respond(SITE, url),
};

const archives = () =>
  [...makeExport({ photos: PHOTOS, parts: 2, mediaPerArchive: 50, says: 123 })].map(
    ([name, bytes]) => ({ name, mimeType: 'application/zip', buffer: Buffer.from(bytes) }),
  );
const text = (name: string, content: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(content),
});

async function openPhotos(session: Session): Promise<Page> {
  const page = await session.context.newPage();
  await page.goto(`${session.origin}/options.html#photos`);
  await page.getByRole('heading', { name: 'All of your photos' }).waitFor();
  return page;
}

const picker = (page: Page) => page.locator('input[type=file]').first();
const found = (page: Page, title: string) => page.getByRole('heading', { name: title });

/** The photos of all findings, collected by scrolling. */
async function shownPhotos(page: Page): Promise<string[]> {
  const list = page.getByRole('list', { name: 'Findings' });
  const rows = list.getByRole('listitem');
  const count = Number(await rows.first().getAttribute('aria-setsize'));
  const seen = new Set<string>();
  for (let place = 1; place <= count; place += 3) {
    await list.evaluate((element, row) => {
      element.parentElement!.scrollTop = (row - 1) * 64;
    }, place);
    await expect(list.locator(`[aria-posinset="${place}"]`)).toBeAttached();
    for (const photo of await list.getByRole('link').allInnerTexts()) seen.add(photo);
  }
  return [...seen].sort();
}

/** Drops files onto the page, as a person drags them from a folder. */
async function drop(page: Page, files: readonly { name: string; buffer: Buffer }[]) {
  const contents = files.map(({ name, buffer }) => [name, buffer.toString('base64')] as const);
  const data = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    for (const [name, base64] of all) {
      const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    return transfer;
  }, contents);
  await page.getByText('Drop zip archives').dispatchEvent('drop', { dataTransfer: data });
}

async function keep(page: Page, name: string): Promise<void> {
  await page.getByLabel('Name of this check').fill(name);
  await page.getByRole('button', { name: 'Keep this check' }).click();
  await page.getByRole('article', { name }).waitFor();
}

test(
  'a dropped export yields exactly its listed photos, and nothing is kept',
  { tag: '@both' },
  async ({ start }) => {
    const session = await start(OPTIONS);
    const page = await openPhotos(session);
    await drop(page, archives());
    await expect(found(page, '12 of 120 photos appear in datasets’ file lists')).toBeVisible();
    expect(await shownPhotos(page)).toEqual(LISTED);
    await expect(page.getByText('The account counts 123 photos')).toBeVisible();
    await expect(page.getByText('Named only by albums')).toBeVisible();
    await expect(page.getByText('Jan 1, 2010').first()).toBeVisible();
    await page.getByText('What was not read').click();
    await expect(page.getByText('Files that were not opened: 12')).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);

    await page.reload();
    await expect(page.getByText('None yet.')).toBeVisible();
    await expect(found(page, '12 of 120')).toHaveCount(0);
  },
);

test('a kept check stays, is marked, filtered, undone, saved, loaded and removed', async ({
  start,
}) => {
  const session = await start(OPTIONS);
  let page = await openPhotos(session);
  await picker(page).setInputFiles(archives());
  await expect(page.getByLabel('Name of this check')).toHaveValue(ACCOUNT);
  await keep(page, 'Mine');
  await page.close();
  page = await openPhotos(session);
  await page.getByRole('button', { name: 'Show' }).click();
  const shown = page.getByText(/findings? shown/);
  await expect(shown).toHaveText('18 findings shown');

  await page.getByRole('button', { name: 'HELEN' }).click();
  await expect(shown).toHaveText('6 findings shown');
  await page.getByRole('button', { name: 'Mark', exact: true }).click();
  await page.getByRole('button', { name: 'All lists' }).click();
  await page.getByLabel('Show', { exact: true }).selectOption('Letter sent');
  await expect(shown).toHaveText('6 findings shown');
  await page.getByLabel('Show', { exact: true }).selectOption('Not marked');
  await expect(shown).toHaveText('12 findings shown');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(shown).toHaveText('18 findings shown');
  await page.getByLabel(`Mark for photo ${LISTED[0]!} in MegaFace`).selectOption('Mine, and fine');
  await expect(shown).toHaveText('17 findings shown');

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save to a file' }).click();
  const file = await readFile(await (await saving).path(), 'utf8');
  await page.getByRole('button', { name: 'Remove' }).click();
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByText('None yet.')).toBeVisible();

  await page.getByLabel('Load a check').last().setInputFiles(text('bad.json', '{}'));
  await expect(page.getByText('This file does not contain a check')).toBeVisible();
  await page.getByLabel('Load a check').last().setInputFiles(text('mine.json', file));
  await expect(found(page, '12 of 120 photos appear')).toBeVisible();
  await page.getByLabel('Show', { exact: true }).selectOption('Mine, and fine');
  await expect(shown).toHaveText('1 finding shown');
});

/** Runs in the page: the datasets' names that end in an ellipsis. */
const cutNames = (names: Element[]) =>
  names
    .filter(
      (name) => name.scrollWidth > name.clientWidth || name.scrollHeight > name.clientHeight + 1,
    )
    .map(({ textContent }) => textContent);

test('kept checks are looked up again when lists are added, and can be compared', async ({
  start,
}) => {
  const session = await start(OPTIONS);
  const page = await openPhotos(session);
  await picker(page).setInputFiles(archives());
  await keep(page, 'Mine');
  const [fewer] = PHOTOS.filter(({ id }) => !LISTED.includes(String(id)));
  await picker(page).setInputFiles(text('few.txt', `${LISTED[0]!}\n${fewer!.id}\n`));
  await keep(page, 'Few');

  const lists = await session.open(`${session.origin}/options.html#lists`);
  await lists
    .locator('input[type=file]')
    .setInputFiles(text('pipa.csv', `photo,dataset\n${fewer!.id},pipa\n`));
  await lists.getByRole('button', { name: 'Add it' }).click();
  await lists.getByText(/was added/).waitFor();
  await lists.close();

  const few = page.getByRole('article', { name: 'Few' });
  const mine = page.getByRole('article', { name: 'Mine' });
  await expect(few.getByText('New findings: 1')).toBeVisible();
  await expect(mine.getByText('in lists: 13')).toBeVisible();
  await mine.getByRole('button', { name: 'Show' }).click();
  await expect(found(page, '13 of 120 photos appear')).toBeVisible();
  await mine.getByLabel('Compare or merge with').selectOption({ index: 1 });
  await expect(mine.getByRole('heading', { name: 'Found only in Mine' })).toBeVisible();
  await expect(mine.getByRole('heading', { name: 'Found only in Few' })).toHaveCount(0);
  await expect(mine.locator('dl', { hasText: 'Photos in both' })).toContainText('118');

  await page.setViewportSize({ width: 320, height: 720 });
  const names = mine.getByRole('list', { name: 'Photos found' }).locator('span[title]');
  await expect(names).not.toHaveCount(0);
  await expect.poll(() => names.evaluateAll(cutNames)).toEqual([]);

  await mine.getByLabel('Name of the merged check').fill('Both');
  await mine.getByRole('button', { name: 'Merge the two' }).click();
  const both = page.getByRole('article', { name: 'Both' });
  await expect(page.getByRole('heading', { name: 'Kept checks' })).toBeFocused();
  await expect(found(page, '13 of 120 photos appear')).toBeVisible();
  await expect(both.getByText('counts 123 photos, and together they name 120')).toBeVisible();
  await expect(both.locator('h4', { hasText: /^Mine$/ })).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(3);
  expect(await faultsOf(page)).toEqual([]);
});

test('if the index cannot answer, nothing is said about any photo', async ({ start }) => {
  const session = await start({
    ...OPTIONS,
    prepare: async (extension) => {
      await truncate(`${extension}/pack/photos.gate`, 9);
    },
  });
  const page = await openPhotos(session);
  await picker(page).setInputFiles(archives());
  await expect(page.getByRole('heading', { name: 'The lists are damaged' })).toHaveCount(2);
  await expect(page.getByText('None of these photos')).toHaveCount(0);
  await expect(page.getByText('appear in datasets')).toHaveCount(0);
});

test('says so if files name no photo, and if no list names the photos', async ({ start }) => {
  const session = await start(OPTIONS);
  const page = await openPhotos(session);
  await picker(page).setInputFiles(text('contacts_part001.json', '{"SOMEBODY": 1}'));
  await expect(page.getByText('These files name no photo')).toBeVisible();
  await expect(page.getByText('Files that were not opened: 1')).toBeAttached();
  await picker(page).setInputFiles(text('none.txt', '9000000123456\n'));
  await expect(found(page, 'None of these photos is in the lists searched')).toBeVisible();
  await expect(page.getByText('What the lists do not cover')).toBeVisible();
});

test('checks are erased with everything else', async ({ start }) => {
  const session = await start(OPTIONS);
  const page = await openPhotos(session);
  await picker(page).setInputFiles(archives());
  await keep(page, 'Mine');
  await page.goto(`${session.origin}/options.html#privacy`);
  await page.getByRole('button', { name: 'Erase all of it' }).click();
  await page.getByRole('button', { name: 'Erase', exact: true }).click();
  await expect(page.getByText('Erased.')).toBeVisible();
  const names = await page.evaluate(async () =>
    (await indexedDB.databases()).map(({ name }) => name),
  );
  expect(names).not.toContain('overexposed-checks');
});
