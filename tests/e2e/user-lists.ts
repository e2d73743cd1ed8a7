import type { Page } from '@playwright/test';
import type { Session } from './session';

/** Opens the options page where lists are added. */
export async function openLists(session: Session): Promise<Page> {
  const page = await session.context.newPage();
  await page.goto(`${session.origin}/options.html#lists`);
  await page.getByRole('heading', { name: 'Lists of your own' }).waitFor();
  return page;
}

/** A file to choose. */
export interface ChosenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

export const fileOf = (name: string, text: string): ChosenFile => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(text),
});

/** A table of one's own of these photos, with a row that cannot be read. */
export const csvList = (photos: readonly string[]): string =>
  ['photo,dataset', ...photos.map((id) => `${id},pipa`), 'nonsense,pipa', ''].join('\n');

/** Where files are chosen. */
export const picker = (page: Page) => page.locator('input[type=file]');

/** Adds a table of one's own under the name that is proposed, its file's. */
export async function addTable(page: Page, table: ChosenFile): Promise<void> {
  await picker(page).setInputFiles(table);
  await page.getByRole('button', { name: 'Add it' }).click();
}

/** What is shown of an added list. */
export const card = (page: Page, name: string) => page.getByRole('article', { name });
