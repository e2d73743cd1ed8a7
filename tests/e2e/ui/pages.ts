import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { POPUP_OVER } from '../driven';
import type { Session } from '../session';
import { FLAGGED, SITE } from '../test';

/** A member with photos in two lists. */
export const OWNER = SITE.owner.nsid;

/** A pack in which that member owns every flagged photo. */
export const PACK = FLAGGED.map((id, i) => ({
  id,
  owner: OWNER,
  datasets: i % 3 === 0 ? ['diveface', 'megaface'] : ['megaface'],
}));

/** A pack in which that member owns ten thousand photos, none of them the replica's. */
export const MANY = Array.from({ length: 10_000 }, (_, i) => ({
  id: String(9_100_000_000_000 + 7 * i),
  owner: OWNER,
  datasets: i % 3 === 0 ? ['diveface', 'megaface'] : ['megaface'],
}));

/** How many of {@link PACK} each list holds. */
export const COUNTS = { megaface: PACK.length, diveface: Math.ceil(PACK.length / 3) };

/** Gives a pack an unknown, newer format version. */
export async function makeNewer(folder: string): Promise<void> {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { version: number };
  await writeFile(file, JSON.stringify({ ...manifest, version: manifest.version + 1 }));
}

/** Opens one of the extension's own pages and waits until it is drawn. */
export async function openOwn(session: Session, path: string): Promise<Page> {
  const page = await session.context.newPage();
  await page.goto(session.origin + path);
  await page.getByRole('main').waitFor();
  return page;
}

/** Like {@link openPopupOver}, but waits only for the start of the HTML. */
export async function beginPopupOver(session: Session, url: string): Promise<Page> {
  await session.open(url);
  const page = await session.context.newPage();
  await page.goto(`${session.origin}/${POPUP_OVER}`, { waitUntil: 'commit' });
  return page;
}

/** Opens the popup as if by its button on a page of Flickr. */
export async function openPopupOver(session: Session, url: string): Promise<Page> {
  const page = await beginPopupOver(session, url);
  await page.getByRole('main').waitFor();
  return page;
}

/** Types into the field that has the focus, as a person at the keyboard does. */
export async function search(page: Page, text: string): Promise<void> {
  const box = page.getByRole('searchbox').first();
  await box.focus();
  await page.keyboard.type(text);
}
