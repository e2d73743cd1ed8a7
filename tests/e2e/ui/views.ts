import { rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import type { Session, SessionOptions } from '../session';
import { FLAGGED, FLICKR, SITE } from '../test';
import { makeExport, makePhotos } from '../../unit/lib/own-photos/make-export';
import { MANY, makeNewer, openOwn, openPopupOver, OWNER, PACK, search } from './pages';
import { openPartial } from './partial';
import { openWatched } from './watched';

/** A view of the extension's own pages, to be checked and photographed. */
export interface View {
  name: string;
  /** The browser's initial state; views with the same one share a browser. */
  with: Start;
  open: (session: Session) => Promise<Page>;
}

/** The states that a browser can start in. */
export const STARTS = {
  sample: { pack: PACK, sample: true },
  real: { pack: PACK },
  many: { pack: MANY },
  damaged: {
    pack: PACK,
    prepare: (extension: string) => truncate(join(extension, 'pack/photos.gate'), 9),
  },
  missing: {
    pack: PACK,
    prepare: (extension: string) => rm(join(extension, 'pack'), { recursive: true }),
  },
  newer: { pack: PACK, prepare: (extension: string) => makeNewer(join(extension, 'pack')) },
  partial: { pack: PACK },
} satisfies Record<string, Partial<SessionOptions>>;

export type Start = keyof typeof STARTS;

const popup = (name: string, open: View['open'], start: Start = 'real'): View => ({
  name: `popup-${name}`,
  with: start,
  open,
});

/** Waits for the pictures with the photos found, which come last. */
const storyShown = (page: Page) =>
  page.getByRole('heading', { name: 'These photos through the years' }).waitFor();

/** The popup with a text searched for, once the answer is there. */
const searching = (name: string, text: string): View =>
  popup(name, async (session) => {
    const page = await openOwn(session, '/popup.html');
    await search(page, text);
    await page.getByRole('main').getByRole('region').first().waitFor();
    if (text === OWNER) await storyShown(page);
    return page;
  });

const options = (name: string, path: string, ready: (page: Page) => Promise<void>): View => ({
  name: `options-${name}`,
  with: 'sample',
  open: async (session) => {
    const page = await openOwn(session, `/options.html${path}`);
    await page.getByText('Sample data', { exact: true }).waitFor();
    await ready(page);
    return page;
  },
});

const heading = (name: string) => (page: Page) =>
  page.getByRole('heading', { name, exact: true }).first().waitFor();

/** An export of the account whose photos are partly listed. */
const ownPhotos = () => {
  const made = makePhotos(2 * PACK.length);
  const photos = made.map((photo, i) => ({ ...photo, id: Number(PACK[i]?.id ?? photo.id) }));
  return [...makeExport({ photos, says: photos.length + 12 })]
    .filter(([name]) => !name.startsWith('data-'))
    .map(([name, bytes]) => ({ name, mimeType: 'application/zip', buffer: Buffer.from(bytes) }));
};

/** A list of few of these photos. */
const fewPhotos = () => ({
  name: 'few.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from(
    PACK.slice(0, 3)
      .map(({ id }) => `${id}\n`)
      .join(''),
  ),
});

/** The popup without permission for flickr.com. */
async function openForbidden(session: Session): Promise<Page> {
  const page = await session.context.newPage();
  await page.addInitScript(() => {
    const { permissions } = (globalThis as unknown as { chrome: Browser }).chrome;
    permissions.contains = () => Promise.resolve(false);
  });
  await page.goto(`${session.origin}/popup.html`);
  await page.getByRole('button', { name: 'Allow on flickr.com' }).waitFor();
  return page;
}

/** The popup over a tab opened before the extension was installed. */
async function openOverOldTab(session: Session): Promise<Page> {
  const page = await session.context.newPage();
  await page.addInitScript(() => {
    const { tabs } = (globalThis as unknown as { chrome: Browser }).chrome;
    const old = { id: 999_999, url: 'https://www.flickr.com/' };
    tabs.query = () => Promise.resolve([old] as Awaited<ReturnType<typeof tabs.query>>);
  });
  await page.goto(`${session.origin}/popup.html`);
  await page.getByRole('button', { name: 'Reload the tab' }).waitFor();
  return page;
}

/** The popup after a click that needs Flickr, without a network. */
async function openOffline(session: Session): Promise<Page> {
  const page = await openOwn(session, '/popup.html');
  await search(page, 'invented-name');
  const ask = page.getByRole('button', { name: 'Ask Flickr for the number' });
  await ask.waitFor();
  await session.context.setOffline(true);
  await ask.click();
  await page.getByText('You are offline.').waitFor();
  await session.context.setOffline(false);
  return page;
}

/** The popup with searches to repeat. */
async function openRecent(session: Session): Promise<Page> {
  const page = await openOwn(session, '/popup.html');
  for (const text of ['#wedding', OWNER, FLAGGED[0]!]) {
    await page.getByRole('searchbox').fill(text);
    await page.keyboard.press('Enter');
  }
  await page.getByRole('searchbox').fill('');
  await page.getByRole('button', { name: OWNER }).waitFor();
  return page;
}

export const VIEWS: View[] = [
  popup('elsewhere', (session) => openOwn(session, '/popup.html'), 'sample'),
  popup('page', async (session) => {
    const page = await openPopupOver(session, `${FLICKR}/photos/${SITE.owner.alias}/`);
    await page.getByRole('button', { name: 'All lists' }).click();
    await page.getByRole('list', { name: 'Photos found' }).waitFor();
    return page;
  }),
  popup(
    'page-none',
    (session) => openPopupOver(session, `${FLICKR}/photos/${SITE.owner.alias}/`),
    'many',
  ),
  popup('old-tab', openOverOldTab),
  popup('recent', openRecent),
  searching('member', OWNER),
  popup('offline', openOffline),
  searching('not-found', `${FLICKR}/photos/${OWNER}/9000000999999/`),
  popup(
    'thousands',
    async (session) => {
      const page = await openOwn(session, '/popup.html');
      await search(page, OWNER);
      await page.getByRole('list', { name: 'Photos found' }).getByRole('link').first().waitFor();
      return page;
    },
    'many',
  ),
  searching('photo-or-member', FLAGGED[0]!),
  searching('unknown-member', 'invented-name'),
  searching('tag', '#wedding'),
  searching('unreadable', '<>'),
  popup('not-allowed', openForbidden),
  popup('damaged', (session) => openOwn(session, '/popup.html'), 'damaged'),
  popup('missing', (session) => openOwn(session, '/popup.html'), 'missing'),
  popup(
    'newer',
    async (session) => {
      const page = await openOwn(session, '/popup.html');
      await page.getByRole('heading', { name: 'These lists need a newer Overexposed' }).waitFor();
      return page;
    },
    'newer',
  ),
  popup('partial', (session) => openPartial(session, '/popup.html'), 'partial'),
  options('search', `?q=${OWNER}`, async (page) => {
    await page.getByRole('button', { name: 'Print' }).waitFor();
    await storyShown(page);
  }),
  {
    name: 'options-letter',
    with: 'real',
    open: async (session) => {
      const page = await openOwn(session, `/options.html?q=${OWNER}&at=letter`);
      await page.getByLabel('I took them').check();
      await page.getByRole('textbox', { name: 'Letter' }).waitFor();
      return page;
    },
  },
  {
    name: 'options-photos',
    with: 'sample',
    open: async (session) => {
      const page = await openOwn(session, '/options.html#photos');
      const files = page.locator('input[type=file]').first();
      await files.setInputFiles(fewPhotos());
      await page.getByRole('button', { name: 'Keep this check' }).click();
      await page.getByRole('article').waitFor();
      await files.setInputFiles(ownPhotos());
      await page.getByLabel('Also keep where the photos were taken').check();
      await page.getByRole('button', { name: 'Keep this check' }).click();
      await page.getByLabel('Compare or merge with').selectOption({ index: 1 });
      await page.getByLabel('Name of the merged check').waitFor();
      await page.getByLabel('Taken near (latitude, longitude)').fill('48.14, 11.57');
      await page.getByLabel(/^Also show those/).check();
      await page.getByRole('list', { name: 'Findings' }).waitFor();
      await storyShown(page);
      return page;
    },
  },
  {
    name: 'options-watch',
    with: 'real',
    open: async (session) => {
      const page = await openWatched(session, '/options.html#photos');
      await page.getByText(/new findings: /).waitFor();
      await page.getByText('Not known yet').waitFor();
      return page;
    },
  },
  popup('watch', (session) => openWatched(session, '/popup.html')),
  options('datasets', '#datasets', heading('Datasets')),
  options('dataset', '#datasets/megaface', heading('MegaFace 2015')),
  options('story', '#story', heading('Datasets with Flickr photos, year by year')),
  options('index', '#index', async (page) => {
    await page.getByText('%').first().waitFor();
  }),
  {
    name: 'options-damaged',
    with: 'damaged',
    open: async (session) => {
      const page = await openOwn(session, '/options.html#datasets');
      await page.getByRole('heading', { name: 'The lists are damaged' }).waitFor();
      return page;
    },
  },
  options('lists', '#lists', heading('Lists of your own')),
  {
    name: 'options-lists-partial',
    with: 'partial',
    open: (session) => openPartial(session, '/options.html#lists'),
  },
  options('settings', '#settings', heading('Appearance')),
  options('privacy', '#privacy', heading('Privacy')),
  options('about', '#about', heading('About')),
  {
    name: 'welcome',
    with: 'sample',
    open: async (session) => {
      const page = await openOwn(session, '/welcome.html');
      await page.getByText('Sample data', { exact: true }).waitFor();
      return page;
    },
  },
];
