import { GALLERY_ID } from '../replica/pages/lists';
import { photoPath } from '../replica/html';
import { respond } from '../replica/respond';
import { expect, FLICKR, test } from './test';
import { badgesWith, CELLS, differing, known, PACK, QUESTIONS, SITE, trial } from './written';

const { alias } = SITE.owner;
const PAGES: [path: string, moving: boolean][] = [
  [`/photos/${alias}/?manual`, false],
  [`/photos/${alias}/galleries/${GALLERY_ID}/?manual`, true],
  [`${photoPath(SITE.photos.find(({ owner }) => owner === SITE.owner)!)}?manual`, false],
];

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
