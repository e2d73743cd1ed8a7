import '../replica/in-page';
import { ALBUM_ID, GALLERY_ID, GROUP, PAGE_SIZE } from '../replica/pages/lists';
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

for (const [name, url, count] of LISTS)
  test(`${name} is flagged as the server sends it, and stays so when hydrated`, async ({
    start,
  }) => {
    const session = await start();
    const page = await session.open(`${url}${url.includes('?') ? '&' : '?'}manual`);
    await expect.poll(() => flaggedOn(page)).toEqual(flaggedAmong(0, count));
    await page.evaluate(() => {
      replica.hydrate();
    });
    await expect(page.locator('[data-hydrate]')).toHaveCount(0);
    expect(await summaryOf(session, page)).toMatchObject({ state: 'ready', photos: count });
    await expect.poll(() => flaggedOn(page)).toEqual(flaggedAmong(0, count));
  });

test('photos appended by scrolling are flagged, and those before stay', async ({ start }) => {
  const session = await start();
  const page = await session.open(`${MINE}/`);
  await expect.poll(() => flaggedOn(page)).toEqual(flaggedAmong(0, PAGE_SIZE));
  for (const shown of [2 * PAGE_SIZE, 100]) {
    await page.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight);
    });
    await expect.poll(() => flaggedOn(page)).toEqual(flaggedAmong(0, shown));
  }
  expect(await summaryOf(session, page)).toMatchObject({ photos: 100, flagged: FLAGGED.length });
});

test('a gallery’s pictures may load late without a second badge', async ({ start }) => {
  const session = await start();
  const page = await session.open(`${MINE}/galleries/${GALLERY_ID}/`);
  await expect.poll(() => flaggedOn(page)).toEqual(flaggedAmong(0, 20));
  await page.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight);
  });
  await expect(page.locator('[data-later]')).toHaveCount(0);
  await expect.poll(() => flaggedOn(page)).toEqual(flaggedAmong(0, 20));
});

test('navigation inside the app takes badges along with their pages, there and back', async ({
  start,
}) => {
  const session = await start();
  const page = await session.open(`${MINE}/`);
  const [first] = SITE.photos.filter(({ id }) => isFlagged(id));
  await expect.poll(() => flaggedOn(page)).toEqual(flaggedAmong(0, PAGE_SIZE));
  await page.evaluate((path) => replica.navigate(path), photoPath(first!));
  await expect.poll(() => flaggedOn(page)).toEqual([first!.id]);
  expect(await summaryOf(session, page)).toMatchObject({ photos: 1, flagged: 1 });
  await page.evaluate((path) => replica.navigate(path), `/photos/${alias}/favorites/`);
  await expect.poll(() => flaggedOn(page)).toEqual(flaggedAmong(0, PAGE_SIZE));
  await page.goBack();
  await expect.poll(() => flaggedOn(page)).toEqual([first!.id]);
  await page.goBack();
  await expect.poll(() => flaggedOn(page)).toEqual(flaggedAmong(0, PAGE_SIZE));
  expect(await summaryOf(session, page)).toMatchObject({ url: `${MINE}/`, photos: PAGE_SIZE });
});

test('from photo to photo, address and image change one after the other, and no badge is wrong', async ({
  start,
}) => {
  const session = await start();
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

for (const form of ['', 'lightbox/'])
  test(`a single photo is flagged: ${form || 'its page'}`, async ({ start }) => {
    const session = await start();
    const photo = SITE.photos.find(({ id }) => isFlagged(id))!;
    const page = await session.open(`${FLICKR}${photoPath(photo)}${form}`);
    await expect.poll(() => flaggedOn(page)).toEqual([photo.id]);
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
    await expect.poll(() => badgesOn(page, 'profile')).toEqual([{ id: nsid, datasets: 'helen' }]);
    expect(await summaryOf(session, page)).toMatchObject({ owners: [nsid] });
    await page.close();
  }
  const other = SITE.photos.find(({ owner }) => owner.nsid !== nsid)!;
  const page = await session.open(`${FLICKR}${photoPath(other)}`);
  await expect.poll(() => badgesOn(page, 'member')).toEqual([{ id: nsid, datasets: 'helen' }]);
  expect(await badgesOn(page, 'profile')).toEqual([]);
});

test('a page that is not found shows nothing', async ({ start }) => {
  const session = await start();
  const page = await session.open(`${FLICKR}/photos/nobody/`);
  await expect
    .poll(() => summaryOf(session, page))
    .toMatchObject({ state: 'ready', photos: 0, flagged: 0 });
  await expect.poll(() => flaggedOn(page)).toEqual([]);
});

test('the toolbar counts the flagged photos of its tab', async ({ start }) => {
  const session = await start();
  const page = await session.open(`${MINE}/albums/${ALBUM_ID}/`);
  const count = flaggedAmong(0, PAGE_SIZE).length;
  await expect.poll(() => toolbarText(session, page)).toBe(String(count));
});
