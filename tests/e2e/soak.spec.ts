import type { CDPSession, Page } from '@playwright/test';
import { addressOf, APP_PAGES, listedOn } from './app-pages';
import { flaggedOn } from './badges';
import { expect, test } from './test';

/**
 * A run by hand makes two thousand, and prints how much memory they left in use. Rounded up, so that the last
 * page is the first one again.
 */
const MOVES = Math.ceil(Number(process.env.MOVES ?? 18) / APP_PAGES.length) * APP_PAGES.length;
/** The number of moves until permanent allocations are complete. */
const FIRST = 9;

interface Held {
  nodes: number;
  listeners: number;
  heap: number;
}

/** The memory used by a page and its scripts, ours included, after garbage collection. */
async function measure(devtools: CDPSession): Promise<Held> {
  // Objects released by finalisers are collected in the next round.
  for (let round = 0; round < 3; round++) await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const of = (wanted: string) => metrics.find(({ name }) => name === wanted)!.value;
  return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize') };
}

/** Goes from page to page of the app, each time until its photos have their badges. */
async function move(page: Page, times: number): Promise<void> {
  const stations = APP_PAGES.map((one) => ({ path: one.path, badges: listedOn(one).length }));
  await page.evaluate(
    async ({ pages, moves }) => {
      const frame = () => new Promise(requestAnimationFrame);
      const badges = () => document.querySelectorAll('[data-overexposed="photo"]').length;
      for (let i = 1; i <= moves; i++) {
        const { path, badges: wanted } = pages[i % pages.length]!;
        await replica.navigate(path);
        const late = performance.now() + 20_000;
        do {
          await frame();
          if (performance.now() > late) throw new Error(`${path}: ${badges()} of ${wanted} badges`);
        } while (badges() !== wanted);
      }
    },
    { pages: stations, moves: times },
  );
}

/** Prints the result of a run by hand. */
function printResult(before: Held, after: Held): void {
  if (process.env.MOVES) console.log(`${MOVES} moves:`, { before, after });
}

test(
  'memory does not grow as a tab navigates from page to page',
  { tag: '@chromium' },
  async ({ session }) => {
    test.setTimeout(60_000 + MOVES * 3_000);
    const first = APP_PAGES[0]!;
    const page = await session.open(addressOf(first));
    await expect.poll(() => flaggedOn(page)).toEqual(listedOn(first));
    const devtools = await session.context.newCDPSession(page);
    await devtools.send('Performance.enable');
    await move(page, FIRST);
    const before = await measure(devtools);
    await move(page, MOVES);
    const after = await measure(devtools);
    printResult(before, after);
    expect(after.nodes).toBeLessThanOrEqual(before.nodes * 1.02);
    expect(after.listeners).toBeLessThanOrEqual(before.listeners);
    await expect.poll(() => flaggedOn(page)).toEqual(listedOn(first));
  },
);
