import { basename, resolve } from 'node:path';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startChromium } from '../../browsers/chromium';
import { Loopback } from '../../browsers/loopback';
import { landscape } from '../../replica/picture';
import { respond } from '../../replica/respond';
import { makeSite, replicaIds } from '../../replica/site';
import { hasShared, SHARED } from '../../shared';
import { extensionWith } from '../browser/extension';
import { stopWorkers } from '../browser/worker';
import { quartiles } from '../statistics';
import { visitPack } from './pack';
import { timeToFirstBadge } from './time-to-badge';

/** Rounds in which each extension has a browser of its own for a while. */
const ROUNDS = 5;
const VISITS_A_ROUND = 7;
/** The server's delay before it sends a document, as on a network. */
const SERVER_MS = 120;

/**
 * What a person waits for: the time from a navigation to the first badge, with the worker stopped before
 * each visit. Extensions take turns, one browser at a time.
 * @param folders of built extensions to compare; the last build by default.
 */
export async function benchVisit(folders: string[]): Promise<void> {
  const page = albumPage();
  const pack = await visitPack(page.photoIds.filter((_, i) => i % 2 === 0));
  await using web = await Loopback.start(async (url) => {
    if (url.href !== page.url) return page.other(url);
    await new Promise((sent) => setTimeout(sent, SERVER_MS));
    return { contentType: 'text/html; charset=utf-8', body: page.html };
  });
  const built = (folders.length > 0 ? folders : ['.output/chrome-mv3']).map((it) => resolve(it));
  const extensions = await Promise.all(built.map((it) => extensionWith(it, pack)));
  const times = extensions.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    const turns = extensions.map((_, i) => (i + round) % extensions.length);
    for (const turn of turns) {
      times[turn]!.push(...(await visits(extensions[turn]!, web, page.url)));
    }
  }
  console.log(`\nFrom navigation to first badge, worker stopped (${page.name}, ms)`);
  built.forEach((folder, i) => {
    const [low, middle, high] = quartiles(times[i]!);
    console.log(
      `  ${basename(folder).padEnd(24)} ${middle.toFixed(0)}, quartiles ${low.toFixed(0)} to ${high.toFixed(0)}, ${times[i]!.length} visits`,
    );
  });
}

/** Visits the page with a new browser; the first visit, which fills caches, does not count. */
async function visits(extension: string, web: Loopback, url: string): Promise<number[]> {
  const { context, origin } = await startChromium({ extension, args: web.chromiumArgs });
  const control = await context.newPage();
  await control.goto(`${origin}/popup.html`);
  const devtools = await context.newCDPSession(control);
  await devtools.send('ServiceWorker.enable');
  const times: number[] = [];
  for (let visit = 0; visit <= VISITS_A_ROUND; visit++) {
    await stopWorkers(devtools);
    const time = await timeToFirstBadge(context, url);
    if (visit > 0) times.push(time);
  }
  await context.close();
  return times;
}

/** A recorded album if there is one, else the replica's. */
function albumPage() {
  if (hasShared) {
    const file = 'album-2025-server-39.html';
    const { url, photoIdsInDom } = (
      JSON.parse(readFileSync(join(SHARED, 'pages/expected.json'), 'utf8')) as Record<
        string,
        { url: string; photoIdsInDom: string[] }
      >
    )[file]!;
    const picture = { contentType: 'image/svg+xml', body: landscape('0', 4, 3) };
    return {
      name: 'a recorded album',
      url,
      photoIds: photoIdsInDom,
      html: readFileSync(join(SHARED, 'pages', file), 'utf8').replaceAll(
        /<script[^]*?<\/script>/g,
        '',
      ),
      other: () => picture,
    };
  }
  const photoIds = replicaIds(40, 1);
  const site = makeSite({ flagged: photoIds, others: [] });
  const url = `https://www.flickr.com/photos/${site.owner.alias}/`;
  return {
    name: 'the replica’s photostream',
    url,
    photoIds,
    html: respond(site, new URL(url))?.body ?? '',
    other: (address: URL) => respond(site, address),
  };
}
