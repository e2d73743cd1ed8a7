import { respond } from '../replica/respond';
import { expect, FLICKR, test } from './test';
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
} from './written';

test('nothing that members write changes badges, pairs or answers', async ({ start }) => {
  test.setTimeout(300_000);
  const session = await start({ pack: PACK, respond: (url) => respond(SITE, url) });
  const own = await session.open(`${session.origin}/popup.html`);
  const without = CELLS.filter((cell) => cell.without);
  const visit = async (cells: typeof CELLS) => {
    for (const [i, [path, moving]] of PAGES.entries()) {
      const page = await session.open(FLICKR + path);
      const badges = await page.evaluate(badgesWith, trial(cells, i, moving));
      expect(differing(cells, badges), path).toEqual([]);
      await page.close();
    }
  };
  // What the pages themselves tell is known before any text stands on them.
  await visit(without);
  const before = await own.evaluate(known, QUESTIONS);
  await visit(CELLS);
  expect(await own.evaluate(known, QUESTIONS)).toEqual(before);
});
