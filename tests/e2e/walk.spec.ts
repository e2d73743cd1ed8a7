import type { Page } from '@playwright/test';
import { stopWorkers } from '../bench/browser/worker';
import { memoryOf } from '../bench/memory/memory-of';
import { endBackground } from '../browsers/firefox';
import { summaryOf } from './badges';
import { POPUP_OVER_STAYS } from './driven';
import type { Session } from './session';
import { openShadowRoots } from './shadow';
import { expect, test } from './test';
import {
  hurry,
  IDS,
  LISTED,
  NEVER_SHOWN,
  PHOTOS,
  SLOWER,
  STOPS,
  stopsAt,
  STREAM,
  WalkedSite,
} from './walk-site';

const number = (count: number) => count.toLocaleString('en');
const PACK = LISTED.map((id) => ({ id, datasets: ['helen'] }));

/** Starts a walk as the popup's button does. */
async function begin(session: Session, page: Page): Promise<void> {
  const popup = await session.context.newPage();
  await popup.goto(`${session.origin}/${POPUP_OVER_STAYS}`);
  await popup.getByRole('button', { name: 'Check all of this list' }).click();
  await page.bringToFront();
  await popup.close();
}

/** Opens a page of the extension that reads what is stored. */
const openOwn = (session: Session) => session.open(`${session.origin}/options.html#about`);

interface Kept {
  seen: number;
  open: number;
  checks: { name: string; photos: number; listed: number; counted: number | null }[];
}

async function stopWorker(session: Session, own: Page): Promise<void> {
  if (session.isFirefox) {
    await endBackground(session.context);
    return;
  }
  const devtools = await session.context.newCDPSession(own);
  await devtools.send('ServiceWorker.enable');
  await stopWorkers(devtools);
  await devtools.detach();
}

/** What is stored of walks and their checks; runs in a page of the extension. */
const kept = (own: Page): Promise<Kept> =>
  own.evaluate(async () => {
    const open = indexedDB.open('overexposed-checks');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      open.onsuccess = () => {
        resolve(open.result);
      };
      open.onerror = () => {
        reject(open.error!);
      };
    });
    const all = <T>(store: string): Promise<T[]> =>
      new Promise((resolve) => {
        const request = database.transaction(store).objectStore(store).getAll();
        request.onsuccess = () => {
          resolve(request.result as T[]);
        };
      });
    interface Row {
      name: string;
      listed: number;
      facts: { photos: number };
      account: { photos: number | null };
    }
    const [walks, checks] = [await all<{ seen: number }>('walks'), await all<Row>('checks')];
    database.close();
    return {
      seen: walks[0]?.seen ?? -1,
      open: walks.length,
      checks: checks.map(({ name, listed, facts, account }) => ({
        ...{ name, listed, photos: facts.photos, counted: account.photos },
      })),
    };
  });

/** The bar's text; empty if there is no bar. */
async function barText(page: Page): Promise<string> {
  await openShadowRoots(page);
  return page.evaluate(() => {
    const root = document.querySelector('[data-overexposed="walk"]')?.shadowRoot;
    const parts = [...(root?.querySelectorAll<HTMLElement>('[data-text]:not([hidden])') ?? [])];
    return parts.map(({ dataset }) => dataset.text).join(' / ');
  });
}

/** Clicks a button of the bar as a person does. */
async function press(page: Page, name: string): Promise<void> {
  await expect.poll(() => barText(page)).toContain(name);
  const box = await page.evaluate((wanted) => {
    const root = document.querySelector('[data-overexposed="walk"]')!.shadowRoot!;
    const { x, y, width, height } = root
      .querySelector(`button[data-text="${wanted}"]`)!
      .getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, name);
  await page.mouse.click(box.x, box.y);
}

/** More than any page of the list uses, and less than a few of them together. */
const MOST_BYTES = 40e6;

/** Bytes that the walked tab uses, once garbage is gone; zero in Firefox, whose protocol does not say. */
async function memoryIn(session: Session, page: Page): Promise<number> {
  if (session.isFirefox) return 0;
  const devtools = await session.context.newCDPSession(page);
  const bytes = await memoryOf(devtools);
  await devtools.detach();
  return bytes;
}

type Stop = (session: Session, page: Page, own: Page) => Promise<[page: Page, own: Page]>;

/** A walk is interrupted by a reload, by the end of the worker, by the end of the browser. */
const WAYS: Stop[] = [
  async (_, page, own) => {
    await page.reload();
    return [page, own];
  },
  async (session, page, own) => {
    await stopWorker(session, own);
    return [page, own];
  },
  async (session) => {
    await session.restart();
    // First, so that the list is in a tab of another number: to an extension that is installed for
    // each session, as in Firefox here, no browser starts.
    const own = await openOwn(session);
    const page = await session.open(STREAM);
    await page.bringToFront();
    await press(page, 'Continue');
    return [page, own];
  },
];

test('a walk reaches the end of a list through errors and stops: each photo once, none lost', async ({
  start,
}) => {
  test.setTimeout(60_000 + PHOTOS * 60 * SLOWER + STOPS * 10_000);
  const site = new WalkedSite();
  const session = await start({ pack: PACK, respond: site.respond, prepare: hurry });
  let page = await session.open(STREAM);
  await begin(session, page);
  let own = await openOwn(session);
  await page.bringToFront();
  const memory: number[] = [];
  for (const [i, photos] of stopsAt(2).entries()) {
    await expect
      .poll(async () => (await kept(own)).seen, {
        timeout: 60_000 + PHOTOS * 20 * SLOWER,
        intervals: [100],
      })
      .toBeGreaterThan(photos);
    memory.push(await memoryIn(session, page));
    [page, own] = await WAYS[i % 3]!(session, page, own);
  }
  await expect
    .poll(async () => (await kept(own)).checks.length, { timeout: 60_000 + PHOTOS * 40 * SLOWER })
    .toBe(1);
  expect(await kept(own)).toMatchObject({
    open: 0,
    checks: [{ photos: PHOTOS, listed: LISTED.length, counted: PHOTOS + NEVER_SHOWN }],
  });
  await expect.poll(() => barText(page)).toContain(`Done. ${number(LISTED.length)} photos appear`);
  expect(await barText(page)).toContain(`${NEVER_SHOWN} photos were counted but not shown`);

  memory.push(await memoryIn(session, page));
  test.info().annotations.push({ type: 'bytes', description: memory.join(' ') });
  expect(Math.max(...memory)).toBeLessThan(MOST_BYTES);

  await own.goto(`${session.origin}/options.html#photos`);
  await own.getByRole('button', { name: 'Show' }).click();
  await expect(
    own.getByText(
      `The page counts ${number(PHOTOS + NEVER_SHOWN)} photos and showed ${number(PHOTOS)}`,
    ),
  ).toBeVisible();
  expect(IDS).toHaveLength(PHOTOS);
  // The requests of ordinary browsing: the list's pages, and what their own script loads.
  const others = site.asked.filter(
    (path) => !/^\/photos\/mira-invented\/(page\d+\/?(rest\d+)?)?$/.test(path),
  );
  expect(others).toEqual([]);
});

test('only the person can pause and stop a walk, and no other tab walks the same list', async ({
  start,
}) => {
  const site = new WalkedSite();
  const session = await start({ pack: PACK, respond: site.respond, prepare: hurry });
  const page = await session.open(STREAM);
  await begin(session, page);
  await expect.poll(() => barText(page)).toContain('Pause');
  // The page's own scripts cannot, neither by a synthetic click nor through the DOM.
  await page.evaluate(() => {
    const root = document.querySelector('[data-overexposed="walk"]')!.shadowRoot!;
    for (const button of root.querySelectorAll('button'))
      button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  });
  expect(await barText(page)).not.toContain('Continue');
  await press(page, 'Pause');
  await expect.poll(() => barText(page)).toContain('Paused');
  const own = await openOwn(session);
  const { seen } = await kept(own);

  const second = await session.open(`${STREAM}page2`);
  await expect.poll(() => summaryOf(session, second)).toMatchObject({ state: 'ready' });
  expect(await barText(second)).toBe('');
  await second.close();

  // After its tab was closed, it continues from the options page where it left off.
  await page.close();
  await own.goto(`${session.origin}/options.html#photos`);
  const unfinished = own.getByRole('region', { name: 'Unfinished checks of lists' });
  await expect(unfinished).toContainText(`${seen} of ${number(PHOTOS + NEVER_SHOWN)} photos seen`);
  const opened = session.context.waitForEvent('page');
  await unfinished.getByRole('button', { name: 'Continue' }).click();
  const again = await opened;
  await expect.poll(async () => (await kept(own)).checks, { timeout: 30_000 }).toHaveLength(1);
  expect((await kept(own)).checks[0]!.photos).toBeGreaterThan(seen);
  await expect.poll(() => barText(again)).toContain('Show / Close');
  await press(again, 'Close');
  await expect(again.locator('[data-overexposed="walk"]')).toHaveCount(0);
  await own.reload();
  await expect(own.getByRole('article')).toHaveCount(1);
  await expect(unfinished).toHaveCount(0);
});
