import type { Page } from '@playwright/test';
import { ALBUM_ID } from '../replica/pages/lists';
import { respond } from '../replica/respond';
import { flaggedOn } from './badges';
import { addPhoto, clobbering, flaggedByPrototype, isClobbered, propertyNames } from './clobber';
import { boxesByPoint, driveBadges, hostsPutIn, learnedOf, spyOnBadges } from './hostile';
import type { Session } from './session';
import { cardText } from './shadow';
import { expect, FLAGGED, FLICKR, SITE, test } from './test';

const ALBUM = `${FLICKR}/photos/${SITE.owner.alias}/albums/${ALBUM_ID}/?manual`;
/** Words on the card of a listed photo; none of them is on the page itself. */
const WORDS = ['HELEN', 'helen', 'PIPA', 'Appears in', 'What you can do'];
const MANY = [
  'afw',
  'coco',
  'ffhq',
  'helen',
  'lfpw',
  'megaface',
  'pipa',
  'pubfig',
  'vggface',
  'yfcc100m',
];

/** Opens a page whose scripts attack the badges. */
async function openHostile(session: Session): Promise<Page> {
  const page = await session.context.newPage();
  await page.addInitScript(spyOnBadges);
  await page.goto(ALBUM);
  await expect.poll(() => flaggedOn(page)).not.toEqual([]);
  return page;
}

const badges = (page: Page) => page.locator('[data-overexposed="photo"]');
const pagesOf = (session: Session) => session.context.pages().length;

test(
  'a page learns nothing about a badge or its open card but that it exists',
  { tag: '@both' },
  async ({ session }) => {
    const page = await openHostile(session);
    expect(await page.evaluate(learnedOf, WORDS)).toEqual([]);
    await badges(page).first().hover();
    await badges(page).first().click();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(learnedOf, WORDS)).toEqual([]);
    // There was a card to find.
    expect(await cardText(page)).toContain(WORDS[0]!);
  },
);

test('neither badge nor card grows with the number of datasets', async ({ start }) => {
  const boxes = [];
  for (const datasets of [['helen'], MANY]) {
    const session = await start({ pack: FLAGGED.map((id) => ({ id, datasets })) });
    const page = await openHostile(session);
    const closed = await page.evaluate(boxesByPoint);
    await badges(page).first().click();
    const open = await page.evaluate(boxesByPoint);
    expect(open).not.toEqual(closed);
    boxes.push({ closed, open });
  }
  expect(boxes[1]).toEqual(boxes[0]);
});

test(
  'a page can click neither a badge nor anything on an open card',
  { tag: '@both' },
  async ({ session }) => {
    const page = await openHostile(session);
    const before = pagesOf(session);
    await page.evaluate(driveBadges);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    expect(await cardText(page)).toBe('');

    await badges(page).first().click();
    await page.evaluate(driveBadges);
    expect(await cardText(page)).toContain('HELEN');
    expect(pagesOf(session)).toBe(before);
  },
);

test('copied, faked and moved badges do not act as badges', async ({ session }) => {
  const page = await openHostile(session);
  const flagged = await flaggedOn(page);
  const [from, others] = await page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('[data-overexposed="photo"]')!;
    const innocent = [...document.querySelectorAll('.photo-list-photo-view, .photo-card')].filter(
      (tile) => !tile.querySelector('[data-overexposed]'),
    );
    const [forCopy, forMoved] = innocent as [Element, Element];
    const copy = host.cloneNode(true) as HTMLElement;
    copy.dataset.fake = 'copy';
    copy.dataset.id = 'fake';
    copy.style.cssText =
      'display:block;position:absolute;top:0;left:0;width:40px;height:40px;z-index:999';
    forCopy.append(copy);
    forMoved.append(host);
    forMoved.setAttribute('data-moved-here', '');
    return [host.dataset.id, innocent.length] as const;
  });
  expect(others).toBeGreaterThan(1);
  // The moved badge was removed, and its photo has a new one.
  await expect(page.locator('[data-moved-here] [data-overexposed]')).toHaveCount(0);
  await expect
    .poll(async () => (await flaggedOn(page)).filter((id) => id !== 'fake'))
    .toEqual(flagged);
  expect(flagged).toContain(from);
  const copy = page.locator('[data-fake]');
  const { x, y } = (await copy.boundingBox())!;
  await page.mouse.click(x + 5, y + 5);
  expect(await cardText(page)).toBe('');
  await expect(copy).toHaveCount(1);
});

test('a page that keeps removing a badge wins after a few attempts', async ({ session }) => {
  const page = await openHostile(session);
  const count = await badges(page).count();
  await page.evaluate(() => {
    const remove = () => {
      for (const host of document.querySelectorAll('[data-overexposed]')) host.remove();
    };
    new MutationObserver(remove).observe(document, { childList: true, subtree: true });
    remove();
  });
  const putIn = () => page.evaluate(hostsPutIn);
  // Each badge returns six times, the last after about 13 s: enough to see them become rarer.
  await page.waitForFunction(() => document.querySelectorAll('[data-overexposed]').length === 0);
  expect(await putIn()).toBeLessThanOrEqual(7 * count);
});

test('elements named like DOM properties neither stop the page reader nor change its badges', async ({
  start,
  session,
}) => {
  const plain = await openHostile(session);
  const flagged = await flaggedOn(plain);
  const names = await plain.evaluate(propertyNames);
  const added = FLAGGED.find((id) => !flagged.includes(id))!;

  const clobbered = await start({ respond: clobbering((url) => respond(SITE, url), names) });
  const page = await clobbered.open(ALBUM);
  expect(await page.evaluate(isClobbered)).toBe(true);
  await expect.poll(() => page.evaluate(flaggedByPrototype)).toEqual(flagged);
  await page.evaluate(addPhoto, added);
  await expect.poll(() => page.evaluate(flaggedByPrototype)).toEqual([...flagged, added].sort());
});
