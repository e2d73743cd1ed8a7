import { expect, test } from '@playwright/test';
import { photoPath } from '../../replica/html';
import { GALLERY_ID } from '../../replica/pages/lists';
import { respond } from '../../replica/respond';
import { FirefoxSession } from './session';
import { badgesWith, CELLS, differing, known, PACK, QUESTIONS, SITE, trial } from '../written';

const { alias } = SITE.owner;
const PAGES: [path: string, moving: boolean][] = [
  [`/photos/${alias}/?manual`, false],
  [`/photos/${alias}/galleries/${GALLERY_ID}/?manual`, true],
  [`${photoPath(SITE.photos.find(({ owner }) => owner === SITE.owner)!)}?manual`, false],
];

test('nothing that members write changes badges, pairs or answers in Firefox', async () => {
  test.setTimeout(300_000);
  await using session = await FirefoxSession.start({
    pack: PACK,
    respond: (url) => respond(SITE, url),
  });
  const own = await session.openOwn('popup.html');
  await expect.poll(() => own.evaluate(() => document.body.innerText).catch(() => '')).not.toBe('');
  const visit = async (cells: typeof CELLS) => {
    for (const [i, [path, moving]] of PAGES.entries()) {
      const page = await session.open(`https://www.flickr.com${path}`);
      const badges = await page.evaluate(badgesWith, trial(cells, i, moving));
      expect(differing(cells, badges), path).toEqual([]);
      await page.close();
    }
  };
  await visit(CELLS.filter((cell) => cell.without));
  const before = await own.evaluate(known, QUESTIONS);
  await visit(CELLS);
  expect(await own.evaluate(known, QUESTIONS)).toEqual(before);
});
