import type { Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { breakDatabase, unblockDatabase, type DatabaseFault } from './database-faults';
import type { Session } from './session';
import { expect, FLAGGED, SITE, test } from './test';
import {
  addTable,
  askPhotos,
  card,
  csvList,
  fileOf,
  openLists,
  picker,
  removeCard,
  type PhotosReply,
} from './user-lists';

/** Inside the extension's own pages and worker. */
declare const chrome: Browser;

const [BUILT_IN] = FLAGGED;
const [LISTED, NOWHERE] = SITE.photos.map(({ id }) => id).filter((id) => !FLAGGED.includes(id));
const TABLE = fileOf('mine.csv', csvList([LISTED!]));

const RIGHT: PhotosReply = { found: [BUILT_IN!, LISTED!].sort(), failed: [] };
const NOT_KNOWN: PhotosReply = { found: [BUILT_IN!], failed: ['mine.csv'] };

/** Asks about a photo of the built-in index, one of the added list, and one of none. */
const ask = (own: Page): Promise<PhotosReply> => askPhotos(own, [BUILT_IN!, LISTED!, NOWHERE!]);

/** Shortens the wait for the database, and the wait before it is tried again. */
async function hurry(session: Session): Promise<void> {
  const worker = await session.worker();
  await worker.evaluate(() => {
    const [wait, now] = [setTimeout, performance.now.bind(performance)];
    const faster = (work: () => void, milliseconds = 0) => wait(work, milliseconds / 50);
    Object.assign(globalThis, { setTimeout: faster });
    performance.now = () => 50 * now();
  });
}

/** Makes the background reopen all lists, as after a change of them. */
const reopen = (own: Page): Promise<void> =>
  own.evaluate(async () => {
    const stored = await chrome.storage.local.get(null);
    const lists = Object.entries(stored).filter(([key]) => key.startsWith('list:'));
    await chrome.storage.local.set(
      Object.fromEntries(lists.map(([key, list]) => [key, { ...(list as object), touched: 1 }])),
    );
    await chrome.storage.local.set(Object.fromEntries(lists));
  });

const addAgain = async (own: Page): Promise<void> => {
  await addTable(own, TABLE);
  await expect(own.getByText('mine.csv (your table) was added')).toBeVisible();
};

const FAULTS: [fault: DatabaseFault, reply: PhotosReply, heal: (own: Page) => Promise<void>][] = [
  ['deleted', NOT_KNOWN, addAgain],
  ['blocked', NOT_KNOWN, unblockDatabase],
  ['older', NOT_KNOWN, addAgain],
  ['garbage', NOT_KNOWN, addAgain],
  ['newer', RIGHT, () => Promise.resolve()],
  ['newer without its tables', NOT_KNOWN, addAgain],
];

test(
  'whatever fails in the lists’ database, the built-in index answers, and the list is not known until it recovers',
  { tag: '@chromium' },
  async ({ session }) => {
    const own = await openLists(session);
    await hurry(session);
    await addTable(own, TABLE);
    await expect.poll(() => ask(own)).toEqual(RIGHT);
    for (const [fault, reply, heal] of FAULTS)
      await test.step(fault, async () => {
        await breakDatabase(own, fault);
        await reopen(own);
        await expect.poll(() => ask(own)).toEqual(reply);
        const broken = card(own, 'mine.csv').getByText('This list cannot answer');
        await expect(broken).toHaveCount(reply === RIGHT ? 0 : 1);
        await heal(own);
        await expect.poll(() => ask(own)).toEqual(RIGHT);
      });
  },
);

test('an invalid record is shown as a list that cannot answer, and can be removed', async ({
  session,
}) => {
  const own = await openLists(session);
  await own.evaluate(() => chrome.storage.local.set({ 'list:garbage': { complete: true } }));
  await expect.poll(() => ask(own)).toEqual({ found: [BUILT_IN!], failed: ['garbage'] });
  await expect(card(own, 'garbage')).toContainText('This list cannot answer');
  await removeCard(own, 'garbage');
  await expect.poll(() => ask(own)).toEqual({ found: [BUILT_IN!], failed: [] });
});

/** Leaves the extension no storage space. @returns a function that restores it. */
async function fillDisk(session: Session, own: Page): Promise<() => Promise<void>> {
  const devtools = await session.context.newCDPSession(own);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: session.origin, quotaSize: 1 });
  return () => devtools.detach();
}

const keysOf = (own: Page): Promise<string[]> =>
  own.evaluate(async () =>
    Object.keys(await chrome.storage.local.get(null)).filter((key) => key.startsWith('list:')),
  );

test(
  'with a full disk nothing is stored in part, the person is told, and all works again once there is space',
  { tag: '@chromium' },
  async ({ start }) => {
    // A separate browser, as Chromium remembers for a while how much space a database had.
    const session = await start();
    const own = await openLists(session);
    const free = await fillDisk(session, own);
    await addTable(own, TABLE);
    await expect(own.getByText('The browser has no space left for it.')).toBeVisible();
    expect(await keysOf(own)).toEqual([]);
    expect(await ask(own)).toEqual({ found: [BUILT_IN!], failed: [] });

    await own.goto(`${session.origin}/options.html#photos`);
    const photos = fileOf('photos.txt', `${BUILT_IN!}\n${NOWHERE!}\n`);
    await picker(own).first().setInputFiles(photos);
    await expect(own.getByText('1 of 2 photos appears')).toBeVisible();
    const keep = own.getByRole('button', { name: 'Keep this check' });
    await keep.click();
    await expect(own.getByText('It could not be kept.')).toBeVisible();

    await free();
    await keep.click();
    await expect(own.getByRole('article', { name: 'photos.txt' })).toBeVisible();
    await own.goto(`${session.origin}/options.html#lists`);
    await addAgain(own);
    expect(await ask(own)).toEqual(RIGHT);
  },
);

/** Storage functions that only Chromium has. */
interface FillableStorage {
  QUOTA_BYTES: number;
  getBytesInUse: (keys: null) => Promise<number>;
  set: (items: object) => Promise<void>;
}

test(
  'full storage takes neither a list nor a setting, and the pages show what is stored',
  { tag: '@chromium' },
  async ({ session }) => {
    const own = await openLists(session);
    await own.evaluate(async () => {
      const { local } = chrome.storage as unknown as { local: FillableStorage };
      const used = await local.getBytesInUse(null);
      await local.set({ filler: 'x'.repeat(local.QUOTA_BYTES - used - 50) });
    });
    await addTable(own, TABLE);
    await expect(own.getByText('The browser has no space left for it.')).toBeVisible();
    expect(await keysOf(own)).toEqual([]);

    await own.getByRole('link', { name: 'Settings' }).click();
    const marks = own.getByRole('checkbox', { name: 'Mark photos and members' });
    await expect(marks).toBeChecked();
    await marks.click();
    await expect(marks).toBeChecked();
    await own.evaluate(() => chrome.storage.local.remove('filler'));
    await marks.uncheck();
    await own.reload();
    await expect(marks).not.toBeChecked();
  },
);
