import { readFile, writeFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Download, Page } from '@playwright/test';
import { expect, FLAGGED } from '../test';
import { COUNTS, openOwn, OWNER, PACK } from './pages';
import { test } from './test';

const textOf = async (download: Download) => readFile(await download.path(), 'utf8');

/** Saves a file by a button. */
async function save(page: Page, name: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  return textOf(await download);
}

test('says that sample data is invented, and saves it as CSV and JSON', async ({ start }) => {
  const session = await start({ sample: true });
  const page = await openOwn(session, `/options.html?q=${OWNER}`);
  await expect(page.getByRole('heading', { name: 'Sample data' })).toBeVisible();
  const rows = parse<Record<string, string>>(await save(page, 'Table (CSV)'), { columns: true });
  expect(rows).toHaveLength(COUNTS.megaface + COUNTS.diveface);
  expect(rows[0]).toMatchObject({ photo: PACK[0]!.id, owner: OWNER, sample: 'yes' });
  const report = JSON.parse(await save(page, 'Data (JSON)')) as { photos: { id: string }[] };
  expect(report.photos.map(({ id }) => id)).toEqual([...FLAGGED].sort());
  await expect(page.getByText('there is nobody to write to')).toBeVisible();
});

test('writes a letter from the photos found, and sends nothing', async ({ session }) => {
  const page = await openOwn(session, `/options.html?q=${OWNER}`);
  const letter = page.getByRole('textbox', { name: 'Letter' });
  await expect(page.getByText('What are these photos to you?')).toBeVisible();
  await expect(letter).toHaveCount(0);
  await page.getByLabel('I took them').check();
  // Its publisher's address is known.
  await expect(page.getByRole('combobox', { name: 'Dataset', exact: true })).toHaveValue(
    'diveface',
  );
  await expect(letter).toHaveValue(/DiveFace names photos on Flickr that I took/);
  await page
    .getByRole('combobox', { name: 'Dataset', exact: true })
    .selectOption({ label: 'MegaFace' });
  await expect(letter).toHaveValue(new RegExp(`/photos/${OWNER}/${PACK[0]!.id}/`));
  const table = await save(page, 'Table of these photos (CSV)');
  const rows = parse<Record<string, string>>(table, { columns: true });
  expect(rows).toHaveLength(COUNTS.megaface);
  expect(new Set(rows.map(({ dataset }) => dataset))).toEqual(new Set(['megaface']));
  await page.getByLabel('Law to cite').selectOption({ label: 'GDPR (European Union)' });
  await page
    .getByRole('combobox', { name: 'Dataset', exact: true })
    .selectOption({ label: 'DiveFace' });
  await page.getByLabel('Your name').fill('A. Person');
  await expect(letter).toHaveValue(/DiveFace[\s\S]*Article 15[\s\S]*A\. Person/);
  await page.getByLabel('Law to cite').selectOption({ label: 'CCPA (California)' });
  await expect(letter).toHaveValue(/1798\.105/);
  await expect(page.getByText('The CCPA binds businesses')).toBeVisible();
  await page.getByLabel('Law to cite').selectOption({ label: 'None' });
  await expect(letter).not.toHaveValue(/1798|Article/);
  await expect(page.getByRole('link', { name: 'Open in mail' })).toHaveAttribute(
    'href',
    /^mailto:[^?]*\?subject=/,
  );
});

test(
  'prints every photo found, not only the visible rows, and the letter',
  { tag: '@chromium' },
  async ({ session }) => {
    const page = await openOwn(session, `/options.html?q=${OWNER}`);
    await page.evaluate(() => {
      globalThis.print = () => undefined;
    });
    await page.getByLabel('Both').check();
    // The letter's print view exists before the report's.
    const print = page.getByRole('button', { name: 'Print' });
    await expect(print).toHaveCount(2);
    await print.first().click();
    await page.emulateMedia({ media: 'print' });
    const photos = page.getByRole('table').first();
    await expect(photos.getByRole('columnheader')).toHaveText(['Photo', 'Datasets', 'Posted']);
    await expect(photos.getByRole('row')).toHaveCount(1 + FLAGGED.length);
    await expect(page.getByRole('table').last()).toContainText('Index fingerprint');
    await expect(page.getByRole('main')).toBeHidden();
    await expect(page.getByText(/Overexposed \d+\.\d+\.\d+/)).toBeVisible();
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(page.getByRole('main')).toBeVisible();

    await page.emulateMedia({ media: null });
    const letter = await page.getByRole('textbox', { name: 'Letter' }).inputValue();
    await print.last().click();
    await page.emulateMedia({ media: 'print' });
    // The printed text follows the field that shows it.
    await expect(page.getByText(letter.split('\n')[0]!).last()).toHaveText(letter);
    await expect(page.getByRole('main')).toBeHidden();
  },
);

test('a dataset that is switched off is left out of answers, and they say so', async ({
  session,
}) => {
  const page = await openOwn(session, '/options.html?dataset=diveface');
  const card = page.getByRole('article', { name: 'DiveFace' });
  await expect(card).toContainText(`${COUNTS.diveface} photos in its list`);
  await card.getByText('Facts and sources').click();
  const term = card.getByRole('term').filter({ hasText: 'How Flickr photos got into it' });
  await expect(term).toBeVisible();
  await page.getByRole('checkbox', { name: 'Use DiveFace in answers' }).uncheck();
  const popup = await openOwn(session, '/popup.html');
  await expect(popup.getByText(/^Not searched: DiveFace \(switched off\)/).first()).toBeVisible();
  await popup.getByRole('searchbox').fill(OWNER);
  await expect(popup.getByRole('button', { name: /^MegaFace/ })).toBeVisible();
  await expect(popup.getByRole('button', { name: /^DiveFace/ })).toHaveCount(0);
});

test('searches datasets, and shows the index and the shortcuts', async ({ session }) => {
  const page = await openOwn(session, '/options.html#datasets');
  await page.getByRole('searchbox', { name: 'Find a dataset' }).fill('diveface');
  await expect(page.getByRole('status')).toHaveText('1 dataset');
  await expect(page.getByRole('article')).toHaveCount(1);
  await page.getByRole('link', { name: 'Index' }).click();
  const card = page.getByRole('region', { name: 'The built-in index' });
  await expect(card.getByRole('code').first()).toHaveText(/^[0-9a-f]{12}$/);
  await expect(card).toContainText(`Photos${PACK.length}`);
  await card.getByText('Files and checksums').click();
  await expect(card.getByText(/^[0-9a-f]{64}$/).first()).toBeVisible();
  await expect(card.getByText(/datasets of the catalogue are not in it/)).toBeVisible();
  // The false-positive rates of both filters.
  await expect(page.getByText(/^\d+(\.\d+)? ?%/)).toHaveCount(2);
  await page.getByRole('link', { name: 'Settings' }).click();
  const shortcuts = page.getByRole('region', { name: 'Keyboard shortcuts' });
  await expect(shortcuts).toContainText(/Open Overexposed.*Alt\+Shift\+O/);
});

test('uses the chosen language, right to left if it is written so', async ({ session }) => {
  const page = await openOwn(session, '/options.html#settings');
  await page.getByLabel('Language').selectOption('ar');
  await expect(page.getByRole('heading', { name: 'الإعدادات' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await page.getByLabel('اللغة').selectOption('de');
  await expect(page.getByRole('heading', { name: 'Einstellungen', exact: true })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
});

test('starts in the browser’s language', { tag: '@chromium' }, async ({ start }) => {
  const session = await start({ locale: 'fr' });
  const page = await openOwn(session, '/popup.html');
  await expect(
    page.getByRole('searchbox', { name: 'Trouver un membre ou une photo' }),
  ).toBeVisible();
});

test('saves and loads settings; any other file changes nothing', async ({ session }, info) => {
  const page = await openOwn(session, '/options.html#settings');
  await page.getByRole('radio', { name: 'Dark' }).check();
  const file = info.outputPath('settings.json');
  await writeFile(file, await save(page, 'Save to a file'));
  await page.getByRole('radio', { name: 'Light' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByText('Settings loaded.')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await writeFile(file, '{"format":"something-else"}');
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByText('Nothing was changed.')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('erases stored data, after asking', async ({ session }) => {
  const page = await openOwn(session, '/options.html#settings');
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.getByRole('link', { name: 'Privacy' }).click();
  await page.getByRole('button', { name: 'Erase all of it' }).click();
  await page.getByRole('button', { name: 'Keep' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('button', { name: 'Erase all of it' }).click();
  await page.getByRole('button', { name: 'Erase', exact: true }).click();
  await expect(page.getByText('Erased.', { exact: true })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'system');
});

test('by keyboard alone: skip to content, go from section to section', async ({ session }) => {
  const page = await openOwn(session, '/options.html#about');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.getByRole('link', { name: 'The story' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(
    page.getByRole('heading', { name: 'Datasets with Flickr photos, year by year' }),
  ).toBeVisible();
});
