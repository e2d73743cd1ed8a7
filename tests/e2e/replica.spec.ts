import type { Page } from '@playwright/test';
import '../replica/in-page';
import { FEW } from '../replica/pages/feeds';
import { ALBUM_ID, GALLERY_ID, GROUP, PAGE_SIZE, TAG } from '../replica/pages/lists';
import { TOPIC } from '../replica/pages/members';
import { photoPath } from '../replica/html';
import { badgesOn, flaggedOn, summaryOf, toolbarText } from './badges';
import { expect, FLAGGED, FLICKR, SITE, test } from './test';

const { alias, nsid } = SITE.owner;
const MINE = `${FLICKR}/photos/${alias}`;
const isFlagged = (id: string) => FLAGGED.includes(id);
const idsOf = (photos: { id: string }[]) =>
  photos
    .map(({ id }) => id)
    .filter(isFlagged)
    .sort();

/** Goes back, without waiting for a load: there is none within the app. */
const goBack = (page: Page) =>
  page.evaluate(() => {
    history.back();
  });

/** The number of photos that are among the others. */
const countIn = (photos: { id: string }[], others: { id: string }[]) =>
  photos.filter(({ id }) => others.some((other) => other.id === id)).length;

/** The flagged ones among the photos `from` … `to` of the site. */
const flaggedAmong = (from: number, to: number) => idsOf(SITE.photos.slice(from, to));

const LISTS = [
  ['a photostream', `${MINE}/`, PAGE_SIZE],
  ['a photostream of background images', `${MINE}/?form=background`, PAGE_SIZE],
  ['an album', `${MINE}/albums/${ALBUM_ID}/`, PAGE_SIZE],
  ['a gallery', `${MINE}/galleries/${GALLERY_ID}/`, 20],
  ['favourites', `${MINE}/favorites/`, PAGE_SIZE],
  ['a group’s pool', `${FLICKR}/groups/${GROUP}/pool/`, PAGE_SIZE],
  ['a search', `${FLICKR}/search/?text=ridge`, PAGE_SIZE],
  ['a profile', `${FLICKR}/people/${alias}/`, 6],
] as const;

test('server-rendered lists are flagged, and stay so after hydration', async ({ session }) => {
  for (const [name, url, count] of LISTS) {
    const page = await session.open(`${url}${url.includes('?') ? '&' : '?'}manual`);
    await expect.poll(() => flaggedOn(page), name).toEqual(flaggedAmong(0, count));
    await page.evaluate(() => {
      replica.hydrate();
    });
    await expect(page.locator('[data-hydrate]')).toHaveCount(0);
    expect(await summaryOf(session, page), name).toMatchObject({ state: 'ready', photos: count });
    await expect.poll(() => flaggedOn(page), name).toEqual(flaggedAmong(0, count));
    await page.close();
  }
});

/** The first member that is not the owner of the replica's own pages. */
const GUEST = SITE.members[1]!;
const ofGuest = SITE.photos.slice(0, FEW).filter(({ owner }) => owner.nsid === GUEST.nsid);
const SINGLE = SITE.photos.find(({ id }) => isFlagged(id))!;

/** Pages of other layouts: which photos are flagged, and how often that member is. */
const LAYOUTS: [name: string, path: string, photos: string[], mentions: number][] = [
  ['the feed', '/', flaggedAmong(0, FEW), countIn(ofGuest, SITE.photos.slice(0, 6))],
  ['the camera roll', '/cameraroll', flaggedAmong(0, FEW), 0],
  ['the newer pages', '/discover', flaggedAmong(0, FEW), 0],
  ['a discussion', `/groups/${GROUP}/discuss/${TOPIC}/`, flaggedAmong(0, FEW), ofGuest.length],
  ['a search for people', '/search/people/?username=a', [], 1],
  ['contacts', `/people/${alias}/contacts/`, [], 1],
  ['an archive', `/photos/${alias}/archives/date-posted/2024/05/`, flaggedAmong(0, FEW), 0],
  ['a photo’s sizes', `${photoPath(SINGLE)}sizes/l/`, [SINGLE.id], 0],
  ['the map', '/map', flaggedAmong(0, FEW), 0],
];

test('photos and members are flagged in every other layout', async ({ start }) => {
  const pack = FLAGGED.map((id, i) => ({ id, ...(i === 0 && { owner: GUEST.nsid }) }));
  const session = await start({ pack });
  for (const [name, path, photos, mentions] of LAYOUTS) {
    const page = await session.open(FLICKR + path);
    await expect.poll(() => flaggedOn(page), name).toEqual(photos);
    await expect
      .poll(() => badgesOn(page, 'member'), name)
      .toEqual(Array(mentions).fill(GUEST.nsid));
    await page.close();
  }
});

test('a tag’s photos are flagged and counted as they are appended by scrolling', async ({
  session,
}) => {
  const page = await session.open(`${FLICKR}/photos/tags/${TAG}/`);
  for (const shown of [PAGE_SIZE, 2 * PAGE_SIZE, 100]) {
    const flagged = flaggedAmong(0, shown);
    await expect.poll(() => flaggedOn(page)).toEqual(flagged);
    await expect.poll(() => toolbarText(session, page)).toBe(String(flagged.length));
    expect(await summaryOf(session, page)).toMatchObject({
      photos: shown,
      flagged: flagged.length,
    });
    await page.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight);
    });
  }
});

test('pictures that load late in a gallery get no second badge', async ({ session }) => {
  const page = await session.open(`${MINE}/galleries/${GALLERY_ID}/`);
  await expect.poll(() => flaggedOn(page)).toEqual(flaggedAmong(0, 20));
  await page.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight);
  });
  await expect(page.locator('[data-later]')).toHaveCount(0);
  await expect.poll(() => flaggedOn(page)).toEqual(flaggedAmong(0, 20));
});

test('badges follow navigation inside the app, forward and back', async ({ session }) => {
  const page = await session.open(`${MINE}/`);
  const [first] = SITE.photos.filter(({ id }) => isFlagged(id));
  await expect.poll(() => flaggedOn(page)).toEqual(flaggedAmong(0, PAGE_SIZE));
  await page.evaluate((path) => replica.navigate(path), photoPath(first!));
  await expect.poll(() => flaggedOn(page)).toEqual([first!.id]);
  expect(await summaryOf(session, page)).toMatchObject({ photos: 1, flagged: 1 });
  await page.evaluate((path) => replica.navigate(path), `/photos/${alias}/favorites/`);
  await expect.poll(() => flaggedOn(page)).toEqual(flaggedAmong(0, PAGE_SIZE));
  await goBack(page);
  await expect.poll(() => flaggedOn(page)).toEqual([first!.id]);
  await goBack(page);
  await expect.poll(() => flaggedOn(page)).toEqual(flaggedAmong(0, PAGE_SIZE));
  expect(await summaryOf(session, page)).toMatchObject({ url: `${MINE}/`, photos: PAGE_SIZE });
});

test('no badge is wrong while address and image of a photo page change one after the other', async ({
  session,
}) => {
  const at = SITE.photos.findIndex(
    ({ id }, i) => isFlagged(id) && !isFlagged(SITE.photos[i + 1]?.id ?? ''),
  );
  const [flagged, other] = [SITE.photos[at]!, SITE.photos[at + 1]!];
  const page = await session.open(`${FLICKR}${photoPath(flagged)}?manual`);
  await expect.poll(() => flaggedOn(page)).toEqual([flagged.id]);
  const image = await page.locator('.main-photo').getAttribute('src');
  const turn = (path: string, src: string) =>
    page.evaluate(
      async ([to, image]) => {
        replica.turnTo(to);
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        const between = document.querySelectorAll('[data-overexposed="photo"]').length;
        replica.turnImageTo(image);
        return between;
      },
      [path, src] as const,
    );
  expect(await turn(photoPath(other), image!.replace(flagged.id, other.id))).toBe(0);
  await expect.poll(() => flaggedOn(page)).toEqual([]);
  await turn(photoPath(flagged), image!);
  await expect.poll(() => flaggedOn(page)).toEqual([flagged.id]);
});

test('a single photo is flagged: its page and the lightbox', async ({ session }) => {
  for (const form of ['', 'lightbox/']) {
    const page = await session.open(`${FLICKR}${photoPath(SINGLE)}${form}`);
    await expect.poll(() => flaggedOn(page), form).toEqual([SINGLE.id]);
  }
});

test('a member in the index is flagged: once on their pages, quietly where they are mentioned', async ({
  start,
}) => {
  const session = await start({ pack: [{ id: FLAGGED[0]!, owner: nsid }] });
  for (const path of [
    `/photos/${alias}/`,
    `/people/${alias}/`,
    `/photos/${alias}/albums/${ALBUM_ID}/`,
  ]) {
    const page = await session.open(`${FLICKR}${path}`);
    await expect.poll(() => badgesOn(page, 'profile')).toEqual([nsid]);
    expect(await summaryOf(session, page)).toMatchObject({ owners: [nsid] });
    await page.close();
  }
  const other = SITE.photos.find(({ owner }) => owner.nsid !== nsid)!;
  const page = await session.open(`${FLICKR}${photoPath(other)}`);
  await expect.poll(() => badgesOn(page, 'member')).toEqual([nsid]);
  expect(await badgesOn(page, 'profile')).toEqual([]);
});

test('a “not found” page shows no badge', async ({ session }) => {
  const page = await session.open(`${FLICKR}/photos/nobody/`);
  await expect
    .poll(() => summaryOf(session, page))
    .toMatchObject({ state: 'ready', photos: 0, flagged: 0 });
  await expect.poll(() => flaggedOn(page)).toEqual([]);
});
