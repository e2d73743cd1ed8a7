import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PACE_MS } from '../../lib/walk/pace';
import { memberPath } from '../replica/html';
import { pagedPhotostream, slowDown } from '../replica/pages/paged';
import { randomFrom } from '../replica/random';
import { respond } from '../replica/respond';
import { makeSite, replicaIds } from '../replica/site';

/**
 * Milliseconds of a pace in tests, which also scales how long a walk waits for late content. On a busy machine,
 * set `WALK_PACE` higher.
 */
const PACE = Number(process.env.WALK_PACE ?? 50);
/** How much longer than usual everything takes. */
export const SLOWER = PACE / 50;

/** A longer run, with 5,000 photos and 20 stops, is started by hand: see the test. */
export const PHOTOS = Number(process.env.WALK_PHOTOS ?? 160);
export const STOPS = Number(process.env.WALK_STOPS ?? 3);

export const IDS = replicaIds(PHOTOS, 1_000_000);
/** Every twentieth photo is listed. */
export const LISTED = IDS.filter((_, i) => i % 20 === 0);
/** Photos that the page counts and never shows. */
export const NEVER_SHOWN = 3;

const SITE = makeSite({ flagged: LISTED, others: IDS.filter((id) => !LISTED.includes(id)) });
export const STREAM = `https://www.flickr.com${memberPath(SITE.owner)}`;

/** Answers like the site, with errors for a given page; records the requests. */
export class WalkedSite {
  readonly asked: string[] = [];
  readonly #failures: (number | 'slow-down')[] = ['slow-down', 503];

  readonly respond = (url: URL) => {
    const isImage = url.hostname.includes('static');
    if (!isImage && !url.pathname.startsWith('/replica/')) this.asked.push(url.pathname);
    if (/\/page3\/?$/.test(url.pathname)) {
      const failure = this.#failures.shift();
      if (failure !== undefined) return failed(failure);
    }
    const top = Number(url.searchParams.get('top'));
    const paged = { site: SITE, says: PHOTOS + NEVER_SHOWN };
    const page = isImage ? null : pagedPhotostream(paged, url.pathname, top);
    if (page !== null) return { status: 200, contentType: 'text/html; charset=utf-8', body: page };
    return respond(SITE, url);
  };
}

const failed = (failure: number | 'slow-down') => ({
  status: failure === 'slow-down' ? 429 : failure,
  contentType: 'text/html; charset=utf-8',
  body: failure === 'slow-down' ? slowDown() : '<h1>Out of order</h1>',
});

/** Makes the built extension walk faster than a person. */
export async function hurry(extension: string): Promise<void> {
  const file = join(extension, 'content-scripts/flickr.js');
  const script = await readFile(file, 'utf8');
  const paced = script.replace(
    new RegExp(`=${PACE_MS}(?=,[^,]{1,12},\\w\\)=>\\w\\*[^,]{1,12}\\.8)`),
    `=${PACE}`,
  );
  if (paced === script) throw new Error('The pace is not where the test looks for it.');
  await writeFile(file, paced);
}

/** When to stop a walk, at random: after how many photos. */
export function stopsAt(seed: number): number[] {
  const random = randomFrom(seed);
  return Array.from({ length: STOPS }, () => Math.floor(random() * PHOTOS * 0.7)).sort(
    (a, b) => a - b,
  );
}
