import type { Page } from '@playwright/test';
import type { Session } from '../session';
import { expect, FLICKR } from '../test';
import { pressOn, tabTo } from './keyboard';
import { openOwn, OWNER, PACK } from './pages';
import { test } from './test';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/**
 * Chooses a file in the dialogue that the focused button opens by the Enter key. Firefox's driver is not told of
 * dialogues on an extension's pages: there the file is given to the input, once the key has reached it such that it
 * may open one.
 */
async function chooseFile({ isFirefox }: Session, page: Page, name: string, text: string) {
  const file = { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
  if (!isFirefox) {
    const dialogue = page.waitForEvent('filechooser');
    await page.keyboard.press('Enter');
    await (await dialogue).setFiles(file);
    return;
  }
  const input = page.locator('button:focus + input[type=file]');
  await input.evaluate((element) => {
    const onClick = (event: Event) => {
      // No dialogue stays open.
      event.preventDefault();
      element.dataset.mayOpen = String(navigator.userActivation.isActive);
    };
    element.addEventListener('click', onClick, { once: true });
  });
  await page.keyboard.press('Enter');
  await expect(input).toHaveAttribute('data-may-open', 'true');
  await input.setInputFiles(file);
}

/** Firefox asks for no permission on a key press. */
async function allowClipboard({ context, isFirefox }: Session): Promise<void> {
  if (!isFirefox) await context.grantPermissions(['clipboard-read', 'clipboard-write']);
}

async function goTo(page: Page, section: string) {
  await tabTo(page, page.getByRole('link', { name: section, exact: true }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
}

test('by keyboard alone: save a report, print it, and write a letter', async ({ session }) => {
  const page = await openOwn(session, `/options.html?q=${OWNER}`);
  await expect(button(page, 'Print')).toBeVisible();
  const saved = page.waitForEvent('download');
  await pressOn(page, button(page, 'Data (JSON)'));
  expect((await saved).suggestedFilename()).toMatch(/^overexposed-.+-\d{4}-\d\d-\d\d\.json$/);

  const print = button(page, 'Print').first();
  await page.evaluate(() => {
    globalThis.print = () => dispatchEvent(new Event('afterprint'));
  });
  await pressOn(page, print);
  await expect(print).toBeFocused();

  await tabTo(page, page.getByRole('combobox', { name: 'Dataset', exact: true }));
  await page.keyboard.type('Dive');
  await tabTo(page, page.getByRole('radio', { name: 'I took them' }));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByLabel('Law to cite'));
  await page.keyboard.type('GDPR');
  await tabTo(page, page.getByLabel('Your name'));
  await page.keyboard.type('A. Person');
  const letter = page.getByRole('textbox', { name: 'Letter' });
  await tabTo(page, letter);
  await expect(letter).toHaveValue(/DiveFace[\s\S]*Article 15[\s\S]*A\. Person/);
  await allowClipboard(session);
  await pressOn(page, button(page, 'Copy'));
  await expect(page.getByText('Copied')).toBeVisible();
  await tabTo(page, page.getByRole('link', { name: 'Open in mail' }));
  await tabTo(page, page.getByRole('searchbox'), 'Shift+Tab');
});

test('by keyboard alone: settings, adding a list, and erasing everything', async ({ session }) => {
  const page = await openOwn(session, '/options.html#settings');
  // The browser passes dialogues on only some time after somebody listens.
  page.on('filechooser', () => undefined);
  const html = page.locator('html');
  await tabTo(page, page.getByRole('radio').first());
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await tabTo(page, page.getByLabel('Language'));
  await page.keyboard.type('Deutsch');
  await expect(html).toHaveAttribute('lang', 'de');
  await page.keyboard.press('ArrowUp');
  await expect(html).toHaveAttribute('lang', 'en');
  const count = page.getByRole('checkbox', { name: 'Count on the toolbar button' });
  await pressOn(page, count, 'Space');
  await expect(count).not.toBeChecked();
  await tabTo(page, button(page, 'Load from a file'));
  await chooseFile(session, page, 'other.json', '{}');
  await expect(page.getByText('Nothing was changed.')).toBeVisible();

  await goTo(page, 'Your lists');
  await tabTo(page, button(page, 'Choose files'));
  await chooseFile(session, page, 'mine.csv', 'photo,dataset\n9000000999999,pipa\n');
  await pressOn(page, button(page, 'Add it'));
  const card = page.getByRole('article', { name: 'mine.csv' });
  const remove = card.getByRole('button', { name: 'Remove' });
  await pressOn(page, remove);
  await expect(button(page, 'Keep')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(remove).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(button(page, 'Keep')).toBeFocused();
  await tabTo(page, remove, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(card).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Added lists' })).toBeFocused();

  await goTo(page, 'Privacy');
  const erase = button(page, 'Erase all of it');
  await pressOn(page, erase);
  await expect(button(page, 'Keep')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(erase).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(button(page, 'Keep')).toBeFocused();
  await tabTo(page, button(page, 'Erase'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(erase).toBeFocused();
  await expect(html).toHaveAttribute('data-theme', 'system');
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
