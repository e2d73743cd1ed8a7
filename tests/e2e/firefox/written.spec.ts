import { expect, test } from '@playwright/test';
import { respond } from '../../replica/respond';
import { FirefoxSession } from './session';
import {
  badgesWith,
  CELLS,
  differing,
  known,
  PACK,
  PAGES,
  QUESTIONS,
  SITE,
  trial,
} from '../written';

test('nothing that members write changes badges, pairs or answers in Firefox', async () => {
  test.setTimeout(300_000);
  await using session = await FirefoxSession.start({
    pack: PACK,
    respond: (url) => respond(SITE, url),
  });
  const own = await session.openOwn('popup.html');
  await expect.poll(() => own.evaluate(() => document.body.innerText).catch(() => '')).not.toBe('');
  const visit = async (all: typeof CELLS, isShared = false) => {
    for (const [i, [path, moving]] of PAGES.entries()) {
      const isHere = (number: number) => !isShared || number % PAGES.length === i;
      const cells = all.filter(({ without }, number) => without || isHere(number));
      const page = await session.open(`https://www.flickr.com${path}`);
      const badges = await page.evaluate(badgesWith, trial(cells, i, moving));
      expect(differing(cells, badges), path).toEqual([]);
      await page.close();
    }
  };
  await visit(CELLS.filter((cell) => cell.without));
  const before = await own.evaluate(known, QUESTIONS);
  // Chromium tries every cell on every page; here each is on one.
  await visit(CELLS, true);
  expect(await own.evaluate(known, QUESTIONS)).toEqual(before);
});
