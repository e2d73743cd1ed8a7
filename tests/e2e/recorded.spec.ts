import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { landscape } from '../replica/picture';
import { hasShared, SHARED } from '../shared';
import { badgesOn, flaggedOn, summaryOf } from './badges';
import type { Respond } from './session';
import { expect, test } from './test';
import { movedByBadges, watchTouches } from './touches';

interface Expected {
  url: string;
  photoIdsInDom: string[];
  ownersByNsid: Record<string, string | null>;
}

const PAGES = join(SHARED, 'pages');
const pages: [string, Expected][] =
  hasShared && existsSync(PAGES)
    ? Object.entries(
        JSON.parse(readFileSync(join(PAGES, 'expected.json'), 'utf8')) as Record<string, Expected>,
      )
    : [];

/** The pages that show photos. */
const shows = pages.filter(([, { photoIdsInDom }]) => photoIdsInDom.length > 0);

/** Every other photo is in the pack, so that missing and extra badges are both noticed. */
const inPack = new Set(
  shows.flatMap(([, page]) => page.photoIdsInDom.filter((_, i) => i % 2 === 0)),
);
const flaggedIn = ({ photoIdsInDom }: Expected) =>
  photoIdsInDom.filter((id) => inPack.has(id)).sort();

/** A recorded page at its address, without its scripts, and pictures for its images. */
function serve(file: string, { url }: Expected): Respond {
  return ({ href, hostname }) => {
    if (href === url)
      return {
        contentType: 'text/html; charset=utf-8',
        headers: {
          'content-security-policy':
            "default-src 'none'; style-src 'unsafe-inline'; img-src https://*.staticflickr.com https://*.flickr.com data:",
        },
        body: readFileSync(join(PAGES, file), 'utf8'),
      };
    return /(^|\.)(static)?flickr\.com$/.test(hostname)
      ? { contentType: 'image/svg+xml', body: landscape('0', 4, 3) }
      : null;
  };
}

/** The page's owner, if it names nobody else. */
function ownerOf({ url, ownersByNsid }: Expected): string | null {
  const [nsid, ...others] = Object.keys(ownersByNsid);
  const isPhotoPage = /\/photos\/[^/]+\/\d+\/?$/.test(url);
  return others.length === 0 && !isPhotoPage ? (nsid ?? null) : null;
}

/** The pack's photos, each with its owner if it is on a page of theirs. */
function packed(): { id: string; owner?: string }[] {
  const owners = new Map<string, string>();
  for (const [, page] of shows) {
    const owner = ownerOf(page);
    if (owner !== null) for (const id of page.photoIdsInDom) owners.set(id, owner);
  }
  return [...inPack].map((id) => {
    const owner = owners.get(id);
    return owner === undefined ? { id } : { id, owner };
  });
}

if (shows.length > 0)
  test('recorded pages get exactly their badges, without layout shifts', async ({ start }) => {
    let shown = shows[0]!;
    const session = await start({ pack: packed(), respond: (url) => serve(...shown)(url) });
    for (shown of shows) {
      const [file, expected] = shown;
      const flagged = flaggedIn(expected);
      const owner = ownerOf(expected);
      const page = await session.open(expected.url);
      await expect.poll(() => flaggedOn(page), file).toEqual(flagged);
      const profiles = await badgesOn(page, 'profile');
      expect(profiles, file).toEqual(owner === null ? [] : [owner]);
      expect(await summaryOf(session, page), file).toMatchObject({
        state: 'ready',
        photos: expected.photoIdsInDom.length,
        flagged: flagged.length,
      });
      expect(await movedByBadges(page), file).toEqual([]);
      await page.close();
    }
  });

if (pages.length > 0)
  test('recorded pages without flagged photos are left unchanged', async ({ start }) => {
    let shown = pages[0]!;
    const session = await start({
      pack: [{ id: '9000000000001' }],
      respond: (url) => serve(...shown)(url),
    });
    const page = await session.context.newPage();
    const touches = await watchTouches(page);
    for (shown of pages) {
      const [file, { url, photoIdsInDom }] = shown;
      await page.goto(url);
      await expect
        .poll(() => summaryOf(session, page))
        .toMatchObject({ state: 'ready', photos: photoIdsInDom.length, flagged: 0 });
      expect(await touches(), file).toEqual([]);
    }
  });
