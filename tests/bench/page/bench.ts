import type { Page } from '@playwright/test';
import { Session } from '../../e2e/session';
import { listTiles } from '../../replica/pages/lists';
import { respond } from '../../replica/respond';
import { makeSite, replicaIds } from '../../replica/site';
import { median } from '../statistics';
import { profile } from './profile';

const ROUNDS = 9;
const IDLE_MS = 3_000;

/** Tiles put at once on an open photostream, each second one flagged. */
const CASES = [
  { tiles: 100, goals: 'painted 50 ms' },
  { tiles: 1_400, goals: 'script 60 ms, longest task 50 ms' },
];

/** What flagging costs a page of Flickr, in Chromium, on the replica's photostream. */
export async function benchPage(): Promise<void> {
  const site = makeSite({ flagged: [], others: replicaIds(10) });
  const ids = replicaIds(1_400, 1);
  const flagged = ids.filter((_, i) => i % 2 === 0);
  const tiles = makeSite({ flagged, others: ids.filter((_, i) => i % 2 === 1) }).photos;
  await using session = await Session.start({
    pack: flagged.map((id) => ({ id })),
    respond: (url) => respond(site, url),
  });
  console.log('\nTiles inserted at once, half of them flagged (medians, ms)');
  for (const { tiles: count, goals } of CASES) {
    const options = { kind: 'photostream', context: 'dateposted' };
    const html = listTiles(tiles.slice(0, count), options).tiles;
    const expected = tiles.slice(0, count).filter(({ id }) => flagged.includes(id)).length;
    const rounds: { painted: number; total: number; longest: number; idle: number }[] = [];
    for (let round = 0; round <= ROUNDS; round++) {
      const page = await session.open(`https://www.flickr.com/photos/${site.owner.alias}/?manual`);
      const result = await measure(page, html, expected);
      // The first round wakes the worker and opens the index.
      if (round > 0) rounds.push(result);
      await page.close();
    }
    const of = (key: 'painted' | 'total' | 'longest' | 'idle') =>
      median(rounds.map((round) => round[key])).toFixed(1);
    console.log(
      `  ${count} tiles: painted after ${of('painted')}, script ${of('total')}, longest stretch ${of('longest')}, then in ${IDLE_MS} ms idle ${of('idle')}   (goals: ${goals}, idle 0)`,
    );
  }
}

async function measure(page: Page, html: string, expected: number) {
  const debuggerSession = await page.context().newCDPSession(page);
  // The page's first answer, so that the index is open.
  await page.waitForFunction(() => document.readyState === 'complete');
  const painted = await page.evaluate(timeToPaint, { html, expected });
  await page.evaluate(clearTiles);
  const cost = await profile(debuggerSession, () => page.evaluate(timeToPaint, { html, expected }));
  const idle = await profile(
    debuggerSession,
    () => new Promise((done) => setTimeout(done, IDLE_MS)),
  );
  return { painted, ...cost, idle: idle.total };
}

/** Runs in the page: from the insertion to the frame that shows the last badge. */
async function timeToPaint({ html, expected }: { html: string; expected: number }) {
  const parsed = new DOMParser().parseFromString(html, 'text/html').body;
  const list = document.querySelector('.photo-list-view')!;
  return new Promise<number>((done) => {
    const start = performance.now();
    const observer = new MutationObserver(() => {
      const badges = document.querySelectorAll('[data-overexposed="photo"]');
      if (badges.length < expected) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          done(performance.now() - start);
        };
        port2.postMessage(null);
      });
    });
    observer.observe(list, { childList: true, subtree: true });
    list.replaceChildren(...parsed.children);
  });
}

/** Runs in the page: leaves an empty list, and time for what follows. */
async function clearTiles(): Promise<void> {
  document.querySelector('.photo-list-view')!.replaceChildren();
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
}
