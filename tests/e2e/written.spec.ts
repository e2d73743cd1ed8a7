import { respond } from '../replica/respond';
import { expect, FLICKR, test } from './test';
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
} from './written';

test(
  'nothing that members write changes badges, pairs or answers',
  { tag: '@both' },
  async ({ start, browserName }) => {
    test.setTimeout(300_000);
    const session = await start({ pack: PACK, respond: (url) => respond(SITE, url) });
    const shift = Number(browserName === 'firefox');
    const own = await session.open(`${session.origin}/popup.html`);
    const visit = async (cellsOf: (page: number) => Cell[]) => {
      for (const [i, [path, moving]] of PAGES.entries()) {
        const cells = cellsOf(i);
        const page = await session.open(FLICKR + path);
        const badges = await page.evaluate(badgesWith, trial(cells, i, moving));
        expect(differing(cells, badges), path).toEqual([]);
        await page.close();
      }
    };
    // The pages' own pairs are learned before any text is inserted.
    await visit((i) => cellsOn(i, shift).filter(({ without }) => without));
    const before = await own.evaluate(known, QUESTIONS);
    await visit((i) => cellsOn(i, shift));
    expect(await own.evaluate(known, QUESTIONS)).toEqual(before);
  },
);
