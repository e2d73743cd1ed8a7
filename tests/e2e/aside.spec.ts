import { PAGE_SIZE } from '../replica/pages/lists';
import { flaggedOn, summaryOf, toolbarText } from './badges';
import { openShadowRoots } from './shadow';
import { expect, FLAGGED, FLICKR, SITE, test } from './test';

const SHOWN = SITE.photos
  .slice(0, PAGE_SIZE)
  .map(({ id }) => id)
  .filter((id) => FLAGGED.includes(id))
  .sort();
const [MINE] = SHOWN;

/** Runs in the page: the size of each photo's badge, by the photo. */
const sizesOfBadges = () =>
  Object.fromEntries(
    [...document.querySelectorAll<HTMLElement>('[data-overexposed="photo"]')].map((host) => {
      const { width, height } = host.getBoundingClientRect();
      return [host.dataset.id!, `${width} ${height}`];
    }),
  );

test('a photo that is put aside at once has a quiet badge and is not counted', async ({
  session,
}) => {
  const page = await session.open(`${FLICKR}/photos/${SITE.owner.alias}/?manual`);
  await expect.poll(() => flaggedOn(page)).toEqual(SHOWN);
  await expect.poll(() => toolbarText(session, page)).toBe(String(SHOWN.length));
  const sizes = await page.evaluate(sizesOfBadges);

  const own = await session.open(`${session.origin}/options.html#photos`);
  const buffer = Buffer.from(`${MINE!}\n`);
  const file = { name: 'mine.txt', mimeType: 'text/plain', buffer };
  await own.locator('input[type=file]').first().setInputFiles(file);
  await own.getByRole('button', { name: 'Keep this check' }).click();
  await own.getByLabel(`Mark for photo ${MINE!} in HELEN`).selectOption('Mine, and fine');
  await page.bringToFront();
  await expect.poll(() => toolbarText(session, page)).toBe(String(SHOWN.length - 1));
  expect(await summaryOf(session, page)).toMatchObject({ flagged: SHOWN.length - 1, aside: 1 });
  await expect.poll(() => flaggedOn(page)).toEqual(SHOWN);

  await openShadowRoots(page);
  const badges = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-overexposed="photo"]')].map((host) => {
      const button = host.shadowRoot!.querySelector('button')!;
      return { id: host.dataset.id, says: button.ariaLabel! };
    }),
  );
  const quiet = badges.filter(({ says }) => says.includes('(put aside by you)'));
  expect(quiet.map(({ id }) => id)).toEqual([MINE]);
  // The page can measure them.
  expect(await page.evaluate(sizesOfBadges)).toEqual(sizes);
});
