import type { CDPSession, Page } from '@playwright/test';
import { Session } from '../../e2e/session';
import { FLICKR, SITE } from '../../e2e/test';
import { PACK } from '../../e2e/ui/pages';
import { respond } from '../../replica/respond';
import { stopWorkers } from '../browser/worker';
import { median } from '../statistics';
import { addPopups, openPopup, POPUPS, type Opening } from './popups';

const ROUNDS = 20;

/** How long the popup takes to show what it is opened for, over a page of the replica. */
export async function benchPopup(): Promise<void> {
  await using session = await Session.start({
    pack: PACK,
    respond: (url) => respond(SITE, url),
    prepare: addPopups,
  });
  const driver = await session.open(`${session.origin}/options.html#about`);
  const devtools = await session.context.newCDPSession(driver);
  await devtools.send('ServiceWorker.enable');
  const flickr = await session.open(`${FLICKR}/photos/${SITE.owner.alias}/`);
  await flickr.locator('[data-overexposed]').first().waitFor();

  const cases: [name: string, times: Opening[], open: () => Promise<Opening>][] = [
    ['an empty popup', [], () => driver.evaluate(openPopup, POPUPS.empty)],
    ['ours, worker running', [], () => openWarm(driver)],
    ['ours, worker stopped', [], () => openCold(driver, devtools)],
  ];
  for (let round = 0; round <= ROUNDS; round++)
    for (const [, times, open] of cases) {
      const opening = await open();
      // The first round fills the browser's code caches.
      if (round > 0) times.push(opening);
    }
  console.log('\nPopup, from the start of its document (medians, ms; goal: summary and field 100)');
  for (const [name, times] of cases) {
    const of = (key: keyof Opening) => median(times.map((time) => time[key])).toFixed(0);
    console.log(
      `  ${name.padEnd(22)} takes typing ${of('typing')}, summary there ${of('summary')}, painted ${of('painted')}, whole ${of('wholePainted')}`,
    );
  }
}

async function openWarm(driver: Page): Promise<Opening> {
  // Any message wakes the worker.
  await driver.evaluate(() =>
    (
      globalThis as unknown as { chrome: { runtime: { sendMessage: (m: unknown) => unknown } } }
    ).chrome.runtime.sendMessage({ type: 'status', payload: null }),
  );
  return driver.evaluate(openPopup, POPUPS.ours);
}

async function openCold(driver: Page, devtools: CDPSession): Promise<Opening> {
  await stopWorkers(devtools);
  return driver.evaluate(openPopup, POPUPS.ours);
}
