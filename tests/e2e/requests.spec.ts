import type { Page } from '@playwright/test';
import { Loopback } from '../browsers/loopback';
import { respond } from '../replica/respond';
import { addressOf, APP_PAGES, listedOn, moveTo } from './app-pages';
import { flaggedOn } from './badges';
import { Session } from './session';
import { expect, FLAGGED, SITE, test } from './test';
import { addTable, card, csvList, fileOf, openLists, picker } from './user-lists';

/** Requests that browsers make by themselves. */
const BROWSERS_OWN =
  /^https:\/\/((accounts|clients\d?)\.google\.com|(update|content-autofill|optimizationguide-pa)\.googleapis\.com|[\w.-]+\.mozilla\.(com|net|org))\/|\/favicon\.ico$/;

/** A page's requests according to the page: all, and those by the extension's script. */
interface Asked {
  all: string[];
  ours: string[];
}

async function follow({ isFirefox }: Session, page: Page): Promise<Asked> {
  if (isFirefox) return followInFirefox(page);
  const asked: Asked = { all: [], ours: [] };
  const devtools = await page.context().newCDPSession(page);
  devtools.on('Network.requestWillBeSent', ({ request, initiator }) => {
    if (!request.url.startsWith('https:')) return;
    asked.all.push(request.url);
    if (JSON.stringify(initiator).includes('chrome-extension:')) asked.ours.push(request.url);
  });
  await devtools.send('Network.enable');
  return asked;
}

/** Firefox's protocol does not say which script makes a request. */
function followInFirefox(page: Page): Asked {
  const asked: Asked = { all: [], ours: [] };
  page.on('request', (request) => asked.all.push(request.url()));
  return asked;
}

test('browsing, searching, adding a list and checking own photos send nothing; a click sends one request', async ({
  browserName,
}) => {
  /** All requests that reach the network, whoever makes them. */
  const reached: string[] = [];
  await using web = await Loopback.start((url) => {
    if (!BROWSERS_OWN.test(url.href)) reached.push(url.href);
    return respond(SITE, url);
  });
  await using session = await Session.start({
    browserName,
    pack: FLAGGED.map((id) => ({ id })),
    respond: web,
  });

  const page = await session.context.newPage();
  const asked = await follow(session, page);
  await page.goto(addressOf(APP_PAGES[0]!));
  for (const next of APP_PAGES.slice(1)) {
    await moveTo(page, next);
    await expect.poll(() => flaggedOn(page)).toEqual(listedOn(next));
  }
  // Badges are there before all pictures are.
  await expect.poll(() => reached.length).toBeGreaterThan(40);
  expect(asked.ours).toEqual([]);
  // The page itself made each of them.
  expect(reached.filter((url) => !asked.all.includes(url))).toEqual([]);
  await page.close();

  reached.length = 0;
  const popup = await session.open(`${session.origin}/popup.html`);
  const search = popup.getByRole('searchbox');
  for (const text of [FLAGGED[0]!, `https://www.flickr.com/photos/${SITE.owner.alias}/`, '#fog']) {
    await search.fill(text);
    await expect(popup.locator('section h2').first()).toBeVisible();
  }
  const lists = await openLists(session);
  await addTable(lists, fileOf('mine.csv', csvList([SITE.photos[0]!.id])));
  await expect(card(lists, 'mine.csv')).toBeVisible();
  await lists.goto(`${session.origin}/options.html#photos`);
  await picker(lists)
    .first()
    .setInputFiles(fileOf('photos.txt', `${FLAGGED[0]!}\n`));
  await expect(lists.getByText('1 of 1 photo')).toBeVisible();
  expect(reached).toEqual([]);

  await search.fill('somebody-invented');
  await popup.getByRole('button', { name: 'Ask Flickr' }).click();
  await expect.poll(() => reached.length).toBe(1);
});
