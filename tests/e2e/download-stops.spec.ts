import { setTimeout } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { createRandom, type Random } from '../../data-build/sample/random';
import type { Loopback } from '../browsers/loopback';
import { downloadedDatasets, offer, openLists, partsOf, start } from './downloads';
import { filled, Publishers } from './publishers';
import type { Session } from './session';
import { expect, test } from './test';

/*
 * Stops at random moments while lists are downloaded. `STOPS=20 SEED=7 npx playwright test
 * tests/e2e/download-stops.spec.ts` makes more of them; the same seed repeats the same stops.
 */

/** Inside the extension's own pages. */
declare const chrome: Browser;

const STOPS = Number(process.env.STOPS ?? 1);
const SEED = Number(process.env.SEED ?? 1);
/** Milliseconds of a download, and within which it is stopped; some stops come after its end. */
const DURING = 1_000;
const WITHIN = 2_500;

const other = (i: number) => 9_500_000_000_000 + i;
const NAMES = { afw: 'AFW', helen: 'HELEN', meglass: 'MeGlass' };
const LISTS = {
  afw: filled('afw', [], (i) => String(other(i))),
  helen: filled('helen', [], (i) => `${other(i)}_1.jpg`),
  meglass: filled('meglass', [], (i) => `5550001@N99_identity_1@${other(i)}_0.jpg 1`),
};
const ALL = Object.keys(LISTS).sort();

/** @returns the page on which it continues, if that is the same one. */
type Stop = (session: Session, web: Loopback, page: Page) => Promise<Page | undefined>;
const CRASH = 'process crashed';
const KINDS: Readonly<Record<string, Stop>> = {
  'page closed': async (_, __, page) => {
    await page.close();
    return undefined;
  },
  // All pages, the worker that reads lists and the background are one process. Chromium's alone, as
  // nobody tells Firefox's driver of it.
  [CRASH]: async (_, __, page) => {
    const devtools = await page.context().newCDPSession(page);
    const crashed = page.waitForEvent('crash');
    void devtools.send('Page.crash').catch(() => undefined);
    await crashed;
    await page.close();
    return undefined;
  },
  'network cut': (_, web, page) => {
    web.cut();
    return Promise.resolve(page);
  },
  'browser closed': async (session) => {
    await session.restart();
    return undefined;
  },
  'browser killed': async (session) => {
    await session.kill();
    await session.restart();
    return undefined;
  },
};

test(`${STOPS} stops at random moments lose nothing and leave nothing half stored`, async ({
  browserName,
}) => {
  test.setTimeout(30_000 + STOPS * 40_000);
  const publishers = new Publishers(LISTS);
  publishers.during = DURING;
  const random = createRandom(SEED);
  await start(browserName, publishers, async (session, web) => {
    for (const kind of kinds(random, browserName)) {
      const after = random.below(WITHIN);

      await test.step(`${kind} after ${after} ms`, async () => {
        const page = await openLists(session);
        for (const name of Object.values(NAMES)) {
          await offer(page, name)
            .getByRole('button', { name: `Download ${name}` })
            .click();
        }
        // From here on, the wish to download it is stored.
        await expect.poll(() => partsOf(page)).toBeGreaterThanOrEqual(ALL.length);
        await setTimeout(after);
        const same = await KINDS[kind]!(session, web, page);

        const next = same ?? (await openLists(session));
        await next.evaluate(checkKept);
        await expect.poll(() => downloadedDatasets(next), { timeout: 30_000 }).toEqual(ALL);
        await expect.poll(() => partsOf(next)).toBe(0);
        expect(Object.keys(await next.evaluate(checkKept)).sort()).toEqual(ALL);
        await empty(session, next);
      });
    }
  });
});

/** All kinds in turn, starting with a different one each time. */
function kinds(random: Random, browserName: string): string[] {
  const names = Object.keys(KINDS).filter((name) => browserName === 'chromium' || name !== CRASH);
  const first = random.below(names.length);
  return Array.from({ length: STOPS }, (_, i) => names[(first + i) % names.length]!);
}

/** Runs in the page: the photos of each list that answers. @throws {Error} if one is incomplete. */
async function checkKept(): Promise<Record<string, number>> {
  interface Kept {
    complete: boolean;
    got: { dataset: string };
    manifest: { photos: number; files: { name: string; sha256: string }[] };
  }
  const database = await new Promise<IDBDatabase | null>((resolve) => {
    const opening = indexedDB.open('overexposed-lists');
    opening.onupgradeneeded = () => {
      opening.transaction!.abort();
    };
    opening.onerror = () => {
      resolve(null);
    };
    opening.onsuccess = () => {
      resolve(opening.result);
    };
  });
  const photos: Record<string, number> = {};
  for (const [key, value] of Object.entries(await chrome.storage.local.get(null))) {
    if (!key.startsWith('list:')) continue;
    const { complete, got, manifest } = value as Kept;
    if (!complete) continue;
    for (const { name, sha256 } of manifest.files) {
      const row = await new Promise<{ content: Blob } | undefined>((resolve) => {
        const asked = database!
          .transaction('files')
          .objectStore('files')
          .get([key.slice(5), name]);
        asked.onsuccess = () => {
          resolve(asked.result as { content: Blob } | undefined);
        };
      });
      const bytes = await row!.content.arrayBuffer();
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      const sum = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
      if (sum !== sha256) throw new Error(`${got.dataset} is not whole: ${name}.`);
    }
    photos[got.dataset] = manifest.photos;
  }
  database?.close();
  return photos;
}

/** Erases everything, for the next stop. */
async function empty(session: Session, page: Page): Promise<void> {
  await page.close();
  const worker = await session.worker();
  await worker.evaluate(async () => {
    await chrome.storage.local.clear();
    for (const { name } of await indexedDB.databases()) {
      await new Promise((resolve) => {
        indexedDB.deleteDatabase(name!).onsuccess = resolve;
      });
    }
  });
}
