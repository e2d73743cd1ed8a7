import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { count, newTally, printRow, type Tally } from '../fuzz/tally';
import { endBackground } from '../browsers/firefox';
import { randomFrom } from '../replica/random';
import { addressOf, APP_PAGES, listedOn, moveTo } from './app-pages';
import { flaggedOn } from './badges';
import type { Session } from './session';
import { expect, FLAGGED, SITE, test } from './test';
import { addTable, askPhotos, card, csvList, fileOf, openLists, removeCard } from './user-lists';

/** A run by hand makes a thousand, and prints a row of the table in docs/FAULTS.md. */
const STOPS = Number(process.env.STOPS ?? 3);
const SEED = Number(process.env.SEED ?? 1);
/** The most milliseconds after the start of a page, a question or an import. */
const LATEST = 150;
/** The number of rounds between two changes of the lists. */
const BETWEEN = 5;

/** On every page of the app, and not in the built-in index. */
const LISTED = SITE.photos
  .slice(0, 10)
  .map(({ id }) => id)
  .filter((id) => !FLAGGED.includes(id));
const TABLE = fileOf('mine.csv', csvList(LISTED));
const ASKED = SITE.photos.slice(0, 10).map(({ id }) => id);
const INJECTED =
  'the background is stopped while pages open, questions are asked and a list is added or removed';

const removeTable = (own: Page) => removeCard(own, TABLE.name);
const nothing = () => Promise.resolve();
const foundIn = (listed: readonly string[]) =>
  ASKED.filter((id) => FLAGGED.includes(id) || listed.includes(id)).sort();

/** Stops the background, and counts how often it was running. */
interface Stopper {
  stops: number;
  stop: () => Promise<unknown>;
}

async function stopperOf({ isFirefox, context }: Session, own: Page): Promise<Stopper> {
  const stopper: Stopper = { stops: 0, stop: () => devtools.send('ServiceWorker.stopAllWorkers') };
  if (isFirefox) {
    stopper.stop = async () => {
      if (await endBackground(context)) stopper.stops++;
    };
    return stopper;
  }
  const devtools = await context.newCDPSession(own);
  let isRunning = false;
  devtools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { runningStatus } of versions) {
      if (runningStatus === 'stopped' && isRunning) stopper.stops++;
      if (runningStatus === 'stopped' || runningStatus === 'running')
        isRunning = runningStatus === 'running';
    }
  });
  await devtools.send('ServiceWorker.enable');
  return stopper;
}

/** Stops the background again and again; throws at the first answer that is not right. */
async function stopAgainAndAgain(session: Session): Promise<Tally> {
  const own = await openLists(session);
  const page = await session.open(addressOf(APP_PAGES[0]!));
  const stopper = await stopperOf(session, own);
  const random = randomFrom(SEED);
  const tally = newTally(INJECTED);
  let listed: string[] = [];
  for (let round = 0; stopper.stops < STOPS; round++) {
    const next = APP_PAGES[Math.floor(random() * APP_PAGES.length)]!;
    const isLoad = random() < 0.3;
    const before = listed;
    const change = round % BETWEEN === 1 ? (before.length === 0 ? addTable : removeTable) : nothing;
    if (change !== nothing) listed = before.length === 0 ? LISTED : [];

    const browsing = isLoad ? page.goto(addressOf(next)) : moveTo(page, next);
    const changing = change(own, TABLE);
    // A reported failure is not an answer.
    const asking = askPhotos(own, ASKED).catch(() => null);
    await wait(random() * LATEST);
    await stopper.stop();
    const stopped = performance.now();

    const reply = await asking;
    const isAnswer = reply?.failed.length === 0;
    if (isAnswer) expect([foundIn(before), foundIn(listed)]).toContainEqual(reply.found);
    count(tally, isAnswer ? 'right' : 'reported as failed, then right');
    await Promise.all([browsing, changing]);
    await expect(card(own, TABLE.name)).toHaveCount(listed.length === 0 ? 0 : 1);
    const right = { found: foundIn(listed), failed: [] };
    await expect.poll(() => askPhotos(own, ASKED).catch(() => null)).toEqual(right);
    await expect
      .poll(() => flaggedOn(page), { timeout: 30_000, intervals: [20, 50, 100] })
      .toEqual(listedOn(next, listed));
    tally.slowest = Math.max(tally.slowest ?? 0, performance.now() - stopped);
  }
  return tally;
}

test('the background is stopped at any moment, and every answer is right afterwards', async ({
  start,
}) => {
  test.setTimeout(60_000 + STOPS * 4_000);
  expect(LISTED).not.toEqual([]);
  const tally = await stopAgainAndAgain(await start());
  printRow('stopped background', tally, process.env.STOPS);
});
