import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { count, newTally, printRow, type Tally } from '../fuzz/tally';
import { endBackground } from '../browsers/firefox';
import { randomFrom } from '../replica/random';
import type { Session } from './session';
import { expect, FLAGGED, SITE, test } from './test';
import { askPhotos, card, fileOf, openLists, picker } from './user-lists';

/** Inside the extension's own pages. */
declare const chrome: Browser;

/** A run by hand interrupts three hundred, and prints a row of the table in docs/FAULTS.md. */
const IMPORTS = Number(process.env.IMPORTS ?? 1);
const SEED = Number(process.env.SEED ?? 1);
/** Photos of each list: reading them takes some tenths of a second. */
const PHOTOS = 6_000;

const LISTED = SITE.photos.map(({ id }) => id).find((id) => !FLAGGED.includes(id))!;

/** A list in FFHQ's layout, different for each number. */
function listNumber(number: number): string {
  const from = 9_500_000_000_000 + number * PHOTOS;
  const ids = [LISTED, ...Array.from({ length: PHOTOS }, (_, i) => String(from + i))];
  const images = ids.map((id, i) => [
    i,
    { metadata: { photo_url: `https://www.flickr.com/photos/invented/${id}/` } },
  ]);
  return JSON.stringify(Object.fromEntries(images));
}

/** What is stored of lists: complete and incomplete ones, and files that are orphaned or missing. */
interface Kept {
  whole: string[];
  begun: string[];
  amiss: string[];
}

const kept = (own: Page): Promise<Kept> =>
  own.evaluate(async () => {
    interface Stored {
      id: string;
      complete: boolean;
      manifest: { files: { name: string }[] };
    }
    const records = async () =>
      Object.entries(await chrome.storage.local.get(null))
        .filter(([key]) => key.startsWith('list:'))
        .map(([, record]) => record as Stored);
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
      });
    const before = await records();
    const exists = (await indexedDB.databases()).some(({ name }) => name === 'overexposed-lists');
    let keys: string[] = [];
    if (exists) {
      const database = await done(indexedDB.open('overexposed-lists'));
      const files = database.transaction('files').objectStore('files');
      keys = (await done(files.getAllKeys())).map((key) => (key as string[]).join(' '));
      database.close();
    }
    const after = await records();
    const known = new Set([...before, ...after].map(({ id }) => id));
    const complete = before.filter((record) => record.complete);
    return {
      whole: complete.map(({ id }) => id),
      begun: after.filter((record) => !record.complete).map(({ id }) => id),
      amiss: [
        ...keys.filter((key) => !known.has(key.split(' ')[0]!)),
        ...complete.flatMap(({ id, manifest }) =>
          manifest.files.map(({ name }) => `${id} ${name}`).filter((key) => !keys.includes(key)),
        ),
      ],
    };
  });

/** Removes complete lists, so that the next one is alone. */
const removeWhole = (own: Page, ids: readonly string[]): Promise<void> =>
  own.evaluate(async (lists) => {
    const opening = indexedDB.open('overexposed-lists');
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const changing = opening.result.transaction('files', 'readwrite');
    for (const id of lists) changing.objectStore('files').delete(IDBKeyRange.bound([id], [id, []]));
    await new Promise((resolve) => (changing.oncomplete = resolve));
    opening.result.close();
    await chrome.storage.local.remove(lists.map((id) => `list:${id}`));
  }, ids);

/** Starts to add a list. */
async function begin(session: Session, number: number): Promise<Page> {
  const page = await openLists(session);
  await picker(page).setInputFiles(fileOf('ffhq-dataset-v2.json', listNumber(number)));
  return page;
}

/** Waits until the list is added. */
const added = (page: Page) => expect(card(page, 'FFHQ')).toBeVisible({ timeout: 20_000 });

async function stopBackground({ isFirefox, context }: Session, page: Page): Promise<void> {
  if (isFirefox) await endBackground(context);
  else {
    const devtools = await context.newCDPSession(page);
    await devtools.send('ServiceWorker.enable');
    await devtools.send('ServiceWorker.stopAllWorkers');
  }
  // This does not concern the person who adds a list.
  await added(page);
}

const WAYS: ((session: Session, page: Page) => Promise<unknown>)[] = [
  (_, page) => page.close(),
  (_, page) => page.goto('about:blank'),
  stopBackground,
];

/** Milliseconds that adding a list takes. */
async function timeOf(session: Session, own: Page): Promise<number> {
  const began = performance.now();
  const page = await begin(session, 0);
  await added(page);
  const time = performance.now() - began;
  await page.close();
  await removeWhole(own, (await kept(own)).whole);
  return time;
}

/** Interrupts imports; throws at the first that leaves anything but a whole list or nothing. */
async function interruptAll(session: Session, own: Page): Promise<Tally> {
  const random = randomFrom(SEED);
  const tally = newTally(
    'the page that adds a list is closed or left, or the background is stopped',
  );
  const time = await timeOf(session, own);
  let halves = 0;
  for (let i = 1; i <= IMPORTS; i++) {
    const page = await begin(session, i);
    await wait(random() * time);
    await WAYS[i % WAYS.length]!(session, page);
    await page.close();
    const { whole, begun, amiss } = await kept(own);
    expect(amiss).toEqual([]);
    const found = [FLAGGED[0]!, ...(whole.length > 0 ? [LISTED] : [])].sort();
    await expect.poll(() => askPhotos(own, [LISTED, FLAGGED[0]!])).toEqual({ found, failed: [] });
    const isHalf = begun.length > halves;
    halves = begun.length;
    count(
      tally,
      whole.length > 0 ? 'whole' : isHalf ? 'begun, swept at the next start' : 'nothing',
    );
    await removeWhole(own, whole);
  }
  return tally;
}

test('an import that is interrupted at any moment leaves the whole list or nothing', async ({
  start,
}) => {
  test.setTimeout(60_000 + IMPORTS * 10_000);
  const session = await start();
  const openOwn = () => session.open(`${session.origin}/options.html#about`);
  const tally = await interruptAll(session, await openOwn());
  await session.restart();
  const own = await openOwn();
  await expect.poll(() => kept(own)).toEqual({ whole: [], begun: [], amiss: [] });
  printRow('interrupted imports', tally, process.env.IMPORTS);
});
