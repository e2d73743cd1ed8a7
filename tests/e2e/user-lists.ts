import type { Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import type { CheckReply } from '../../lib/messages/types';
import type { Session } from './session';

/** Inside the extension's own pages. */
declare const chrome: Browser;

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

/** A person's own table of these photos, with one unreadable row. */
export const csvList = (photos: readonly string[]): string =>
  ['photo,dataset', ...photos.map((id) => `${id},pipa`), 'nonsense,pipa', ''].join('\n');

/** Where files are chosen. */
export const picker = (page: Page) => page.locator('input[type=file]');

/** Adds a person's own table under the proposed name, which is its file's. */
export async function addTable(page: Page, table: ChosenFile): Promise<void> {
  await picker(page).setInputFiles(table);
  await page.getByRole('button', { name: 'Add it' }).click();
}

/** The card of an added list. */
export const card = (page: Page, name: string) => page.getByRole('article', { name });

/** Removes an added list. */
export async function removeCard(page: Page, name: string): Promise<void> {
  await card(page, name).getByRole('button', { name: 'Remove' }).click();
  await card(page, name).getByRole('button', { name: 'Remove' }).click();
}

/** The background's answer about photos. */
export interface PhotosReply {
  /** Those that are listed, sorted. */
  found: string[];
  /** Names of the lists that cannot answer, or the index's state if that cannot. */
  failed: string[];
}

/** Asks the background about photos, from a page of the extension. */
export const askPhotos = (own: Page, photos: readonly string[]): Promise<PhotosReply> =>
  own.evaluate(async (payload) => {
    const message = { type: 'check-photos', payload };
    const { value } = await chrome.runtime.sendMessage<object, { value: CheckReply }>(message);
    const { status, photos: found } = value;
    const failed =
      status.state === 'ready' ? status.failed.map(({ name }) => name) : [status.state];
    return { found: Object.keys(found).sort(), failed };
  }, photos);
