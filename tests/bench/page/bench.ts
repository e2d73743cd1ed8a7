import type { Page } from '@playwright/test';
import { badgesOn } from '../../e2e/badges';
import { Loopback } from '../../browsers/loopback';
import { Session } from '../../e2e/session';
import { listTiles } from '../../replica/pages/lists';
import { respond } from '../../replica/respond';
import { makeSite, replicaIds } from '../../replica/site';
import { median } from '../statistics';
import { Gate } from './gate';
import { benchReading } from './reading';
import { awaitBareHosts, type Insertion, type Moment, timeToPaint } from './insert';
import { workDuring } from './work';

const ROUNDS = 9;
const IDLE_MS = 1_000;

/** Tiles inserted at once on an open photostream, every other one flagged. */
const CASES = [
  { tiles: 100, goals: 'painted 50' },
  { tiles: 1_400, goals: 'script 60, longest 50' },
];

/** A picture of one pixel, whose bytes are all ASCII. */
const PIXEL = atob('R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=');

const OURS = 'https://www.flickr.com';
/** A host of Flickr on which the extension does nothing. */
const OTHERS = 'https://identity.flickr.com';

/** Measurements of an insertion, all in milliseconds. */
type Figure = 'unflagged' | Moment | 'painted' | 'cpu' | 'longest' | 'idle';

/** The cost of flagging on a Flickr page, in Chromium, on the replica's photostream. */
export async function benchPage(): Promise<void> {
  await benchReading();
  const ids = replicaIds(1_400, 1);
  const [first, ...flagged] = ids.filter((_, i) => i % 2 === 0);
  const site = makeSite({ flagged: [first!], others: [] });
  const tiles = makeSite({ flagged, others: ids.filter((_, i) => i % 2 === 1) }).photos;
  // On a network, pictures arrive after the tiles; arriving at once would disturb the measurement.
  const pictures = new Gate();
  await using web = await Loopback.start(async (url) => {
    if (!url.hostname.includes('static')) return respond(site, url);
    await pictures.passed;
    return { contentType: 'image/gif', body: PIXEL };
  });
  await using session = await Session.start({
    pack: [first!, ...flagged].map((id) => ({ id })),
    respond: web,
  });
  const path = `/photos/${site.owner.alias}/?manual`;
  console.log('\nTiles inserted at once, half of them flagged (medians, ms)');
  for (const { tiles: count, goals } of CASES) {
    const some = tiles.slice(0, count);
    const insertion: Insertion = {
      html: listTiles(some, { kind: 'photostream', context: 'dateposted' }).tiles,
      badges: some.filter(({ id }) => flagged.includes(id)).length,
    };
    const onPage = async <T>(origin: string, run: (page: Page) => Promise<T>): Promise<T> => {
      const page = await session.open(origin + path);
      // A badge shows that worker and index are awake.
      while (origin === OURS && (await badgesOn(page)).length === 0);
      pictures.close();
      const result = await run(page);
      pictures.open();
      await page.close();
      return result;
    };
    const bare = (moment: Moment) =>
      onPage(OTHERS, async (page) => {
        await page.evaluate(awaitBareHosts, { badges: insertion.badges, moment });
        return page.evaluate(timeToPaint, insertion);
      });
    const rounds: Record<Figure, number>[] = [];
    for (let round = 0; round <= ROUNDS; round++) {
      const plain = { ...insertion, badges: 0 };
      const figures = {
        unflagged: await onPage(OTHERS, (page) => page.evaluate(timeToPaint, plain)),
        'at once': await bare('at once'),
        'next frame': await bare('next frame'),
        painted: await onPage(OURS, (page) => page.evaluate(timeToPaint, insertion)),
        ...(await onPage(OURS, (page) => workOf(page, insertion))),
      };
      // The first round fills the browser's code caches.
      if (round > 0) rounds.push(figures);
    }
    const of = (key: Figure) => median(rounds.map((round) => round[key])).toFixed(1);
    console.log(
      `  ${count} tiles: painted after ${of('painted')}; bare hosts at once ${of('at once')}, with the next frame ${of('next frame')}, none ${of('unflagged')}\n` +
        `    script ${of('cpu')} of processor time, longest task ${of('longest')}, then in ${IDLE_MS} ms idle ${of('idle')}   (goals: ${goals}, idle 0)`,
    );
  }
}

/** The work of the content script for an insertion, and for a while afterwards. */
async function workOf(page: Page, insertion: Insertion) {
  const devtools = await page.context().newCDPSession(page);
  const work = await workDuring(devtools, () => page.evaluate(timeToPaint, insertion));
  const after = await workDuring(devtools, () => page.waitForTimeout(IDLE_MS));
  return { ...work, idle: after.cpu };
}
