import { setTimeout } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import type { IndexStatus } from '../../lib/dataset-index/types';
import { Loopback } from '../browsers/loopback';
import { ALBUM_ID } from '../replica/pages/lists';
import { respond } from '../replica/respond';
import { REAL_LISTS, type RealLists } from './real-lists';
import { Session } from './session';
import { FLICKR, SITE } from './test';

/** Inside the extension's own pages. */
declare const chrome: Browser;

/** Milliseconds for the first badge, on a busy machine. */
const PATIENCE = 120_000;

/** A browser that has downloaded the real lists, and how long that took, in milliseconds. */
export interface RealDownload {
  /** The page on which they were downloaded. */
  page: Page;
  /** From the moment that the extension is installed to the first badge on Flickr. */
  toBadge: number;
  /** From there to the click: two pages are opened one after the other, and the button waited for. */
  toClick: number;
  /** From the click to the first badge. */
  clickToBadge: number;
  /** From the click until all of them answer. */
  clickToAll: number;
}

/** Installs the extension, opens an album with listed photos, and downloads all lists with one click. */
export async function downloadRealLists(
  lists: RealLists,
  browserName: string,
  use: (download: RealDownload) => Promise<void>,
): Promise<void> {
  const ids = lists.photos(SITE.photos.length);
  const site = { ...SITE, photos: SITE.photos.map((photo, i) => ({ ...photo, id: ids[i]! })) };
  await using web = await Loopback.start((url, _, request) =>
    url.host.endsWith('flickr.com') ? respond(site, url) : lists.respond(url, request),
  );
  const prepare = (extension: string) => lists.prepare(extension);
  await using session = await Session.start({
    browserName,
    pack: [{ id: '9000000000001' }],
    respond: web,
    prepare,
  });
  const album = await session.open(`${FLICKR}/photos/${SITE.owner.alias}/albums/${ALBUM_ID}/`);
  const page = await session.open(`${session.origin}/welcome.html`);
  const button = page.getByRole('button', { name: 'Download all face lists' });
  await button.waitFor();
  const clicked = performance.now();
  await button.click();
  const [first, all] = await Promise.all([
    album
      .locator('[data-overexposed="photo"]')
      .first()
      .waitFor({ state: 'attached', timeout: PATIENCE })
      .then(() => performance.now()),
    whenHere(page),
  ]);
  await use({
    page,
    toBadge: first - session.installed,
    toClick: clicked - session.installed,
    clickToBadge: first - clicked,
    clickToAll: all - clicked,
  });
}

/** Resolves when the background answers from all of them. */
async function whenHere(page: Page): Promise<number> {
  while (!(await page.evaluate(areHere, [...REAL_LISTS]))) await setTimeout(50);
  return performance.now();
}

/** Inside the page: whether the background answers from all of them. */
async function areHere(lists: string[]): Promise<boolean> {
  const { value } = await chrome.runtime.sendMessage<unknown, { value: IndexStatus }>({
    type: 'status',
    payload: null,
  });
  if (value.state !== 'ready') return false;
  const here = value.manifests.flatMap(({ datasets }) => datasets.map(({ id }) => id));
  return lists.every((list) => here.includes(list));
}
