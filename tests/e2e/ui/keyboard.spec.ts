import type { Page } from '@playwright/test';
import { expect, FLICKR } from '../test';
import { pressOn, tabTo } from './keyboard';
import { openOwn, OWNER, PACK } from './pages';
import { test } from './test';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('by keyboard alone: keeps a report, prints it, and makes a letter', async ({ session }) => {
  const page = await openOwn(session, `/options.html?q=${OWNER}`);
  // The report's and the letter's.
  await expect(button(page, 'Print')).toHaveCount(2);
  const saved = page.waitForEvent('download');
  await pressOn(page, button(page, 'Data (JSON)'));
  expect((await saved).suggestedFilename()).toBe('overexposed-report.json');

  const print = button(page, 'Print').first();
  await page.evaluate(() => {
    globalThis.print = () => dispatchEvent(new Event('afterprint'));
  });
  await pressOn(page, print);
  await expect(print).toBeFocused();

  await tabTo(page, page.getByLabel('Dataset'));
  await page.keyboard.type('Dive');
  await tabTo(page, page.getByLabel('Law to name'));
  await page.keyboard.type('GDPR');
  await tabTo(page, page.getByLabel('Your name'));
  await page.keyboard.type('A. Person');
  const letter = page.getByRole('textbox', { name: 'Letter' });
  await tabTo(page, letter);
  await expect(letter).toHaveValue(/DiveFace[\s\S]*Article 15[\s\S]*A\. Person/);
  await session.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await pressOn(page, button(page, 'Copy'));
  await expect(page.getByText('Copied')).toBeVisible();
  await tabTo(page, page.getByRole('link', { name: 'Open in mail' }));
  await tabTo(page, page.getByRole('searchbox'), 'Shift+Tab');
});

test('by keyboard alone: welcome, from a first search to the end and back', async ({ session }) => {
  const page = await openOwn(session, '/welcome.html');
  const box = page.getByRole('searchbox');
  await tabTo(page, box);
  await page.keyboard.type(`${FLICKR}/photos/${OWNER}/${PACK[0]!.id}/`);
  await page.getByRole('link', { name: 'Open the photo' }).waitFor();
  await tabTo(page, page.getByRole('link', { name: 'Open the photo' }));
  const settings = page.getByRole('link', { name: 'Settings and datasets' });
  await tabTo(page, settings);
  await tabTo(page, box, 'Shift+Tab');
  await pressOn(page, settings);
  await expect(page.getByRole('heading', { name: 'Settings', exact: true })).toBeVisible();
});
