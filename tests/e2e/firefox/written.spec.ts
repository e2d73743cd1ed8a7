import { expect, test } from '@playwright/test';
import { respond } from '../../replica/respond';
import { FirefoxSession } from './session';
import {
  type Cell,
  badgesWith,
  cellsOn,
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
  const visit = async (cellsOf: (page: number) => Cell[]) => {
    for (const [i, [path, moving]] of PAGES.entries()) {
      const cells = cellsOf(i);
      const page = await session.open(`https://www.flickr.com${path}`);
      const badges = await page.evaluate(badgesWith, trial(cells, i, moving));
      expect(differing(cells, badges), path).toEqual([]);
      await page.close();
    }
  };
  await visit((i) => cellsOn(i, 1).filter(({ without }) => without));
  const before = await own.evaluate(known, QUESTIONS);
  await visit((i) => cellsOn(i, 1));
  expect(await own.evaluate(known, QUESTIONS)).toEqual(before);
});
