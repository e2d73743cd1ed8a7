import type { Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { encodeBase58 } from '../../../lib/ids/base58';
import { photoPath } from '../../replica/html';
import { TAG } from '../../replica/pages/lists';
import type { Session } from '../session';
import { expect, FLAGGED, FLICKR, SITE } from '../test';
import { beginPopupOver, COUNTS, MANY, openOwn, openPopupOver, OWNER, PACK, search } from './pages';
import { test } from './test';

/** Inside the extension's worker. */
declare const chrome: Browser;
/** Chromium lets an extension dispatch its own events. */
interface Dispatching {
  dispatch: (...args: unknown[]) => void;
}

test('by keyboard alone: search, choose a list, walk through the photos, open one', async ({
  session,
}) => {
  const page = await openOwn(session, '/popup.html');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type(OWNER);
  await expect(
    page.getByText(`At least ${FLAGGED.length} photos appear in datasets’ file lists`).last(),
  ).toBeVisible();

  const choice = page.getByRole('button', { name: `DiveFace ${COUNTS.diveface}` });
  while (!(await choice.evaluate((button) => button === document.activeElement)))
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(choice).toHaveAttribute('aria-pressed', 'true');

  const photos = page.getByRole('list', { name: 'Photos found' }).getByRole('link');
  while (!(await photos.first().evaluate((link) => link === document.activeElement)))
    await page.keyboard.press('Tab');
  await page.keyboard.press('End');
  const last = PACK.filter(({ datasets }) => datasets.includes('diveface')).at(-1)!.id;
  await expect(page.getByRole('link', { name: last })).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  const second = PACK[3]!.id;
  await expect(page.getByRole('link', { name: second })).toBeFocused();

  const opened = session.context.waitForEvent('page');
  await page.keyboard.press('Enter');
  await expect(await opened).toHaveURL(`${FLICKR}/photos/${OWNER}/${second}/`);
});

/** Scrolls a tag's page to its end, so that it loads more. */
async function growTag({ context }: Session): Promise<void> {
  const flickr = context.pages().find((page) => page.url().startsWith(FLICKR))!;
  await flickr.bringToFront();
  await flickr.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight);
  });
}

/** Runs in the page: the positions of the popup's head, field and summary. */
const places = () =>
  ['header svg', 'h1', 'label', 'input', 'label + * button', 'h2', '.page-count'].map((what) => {
    const { x, y, height } = document.querySelector(`#root ${what}`)!.getBoundingClientRect();
    return { what, x, y, height };
  });

test(
  'shows the page’s count and a search field first, and keeps both once the view has loaded',
  { tag: '@chromium' },
  async ({ session }) => {
    const { context } = session;
    let goOn = (): void => undefined;
    const typed = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    await context.route(/chunks\/draw-/, async (route) => {
      await typed;
      await route.continue();
    });
    const page = await beginPopupOver(session, `${FLICKR}/photos/tags/${TAG}/`);
    const field = page.getByRole('searchbox');
    const count = page.getByText(/\d+ of \d+ photos on this page appear/);
    await expect(count).toBeVisible();
    const before = await count.textContent();
    await growTag(session);
    await expect(count).not.toHaveText(before!);
    const grown = await count.textContent();
    await page.bringToFront();
    await expect(field).toHaveAttribute('placeholder', 'Name, address or #tag');
    await expect(field).toBeFocused();
    const stood = await page.evaluate(places);
    await page.keyboard.type(OWNER.slice(0, 3));
    goOn();
    await page.getByRole('main').waitFor();
    await expect(field).toBeFocused();
    await page.keyboard.type(OWNER.slice(3));
    await expect(field).toHaveValue(OWNER);
    await expect(page.getByRole('region', { name: OWNER })).toContainText('photos appear');
    await field.fill('');
    await expect(page.getByRole('main').getByText(grown!)).toBeVisible();
    expect(await page.evaluate(places)).toEqual(stood);
    await context.unroute(/chunks\/draw-/);
  },
);

test('renders only the visible rows of ten thousand photos, and scrolls to the last', async ({
  start,
}) => {
  const session = await start({ pack: MANY });
  const page = await openOwn(session, '/popup.html');
  await search(page, OWNER);
  const photos = page.getByRole('list', { name: 'Photos found' });
  await photos.getByRole('link').first().focus();
  await page.keyboard.press('End');
  await expect(photos.getByRole('link', { name: MANY.at(-1)!.id })).toBeFocused();
  expect(await photos.getByRole('listitem').count()).toBeLessThan(60);
});

test('counts the flagged photos of a tag’s page, and keeps up as the page grows', async ({
  session,
}) => {
  const popup = await openPopupOver(session, `${FLICKR}/photos/tags/${TAG}/`);
  const count = popup.getByText(/\d+ of \d+ photos on this page appear in datasets’ lists/);
  // With little space, as at 200 % zoom, the popup is scrolled to its top, not to the field.
  await popup.setViewportSize({ width: 400, height: 300 });
  await popup.reload();
  await expect(popup.getByRole('main').getByRole('searchbox')).toBeFocused();
  await expect(popup.getByRole('banner')).toBeInViewport({ ratio: 1 });
  await popup.setViewportSize({ width: 400, height: 600 });
  const before = await count.textContent();
  await growTag(session);
  await expect(count).not.toHaveText(before!);
  await popup.getByRole('button', { name: 'DiveFace' }).click();
  await expect(
    popup.getByRole('list', { name: 'Photos found' }).getByRole('link').first(),
  ).toBeVisible();
});

test('reads a number as a photo’s if that is found, and as a member’s name on a click', async ({
  session,
}) => {
  const page = await openOwn(session, '/popup.html');
  await search(page, FLAGGED[0]!);
  await expect(page.getByRole('region', { name: `Photo ${FLAGGED[0]!}` })).toContainText(
    'Read as a photo’s number',
  );
  const member = page.getByRole('region', { name: FLAGGED[0]!, exact: true });
  await expect(member).toBeHidden();
  await page.getByText('Read as a member’s name').click();
  await expect(member).toContainText('Not known yet');
});

test('answers a person’s full name with how to find their profile', async ({ session }) => {
  const page = await openOwn(session, '/popup.html');
  await search(page, 'Invented Person');
  const answer = page.getByRole('region', { name: 'A person’s name?' });
  await expect(answer).toContainText('copy its address');
  await expect(answer.getByRole('link')).toHaveAttribute(
    'href',
    `${FLICKR}/search/people/?username=Invented+Person`,
  );
});

test('names a list that is switched off, and no longer counts it', async ({ session }) => {
  const settings = await openOwn(session, '/options.html#datasets/diveface');
  const box = settings.getByRole('checkbox', { name: 'Use DiveFace in answers' });
  await box.uncheck();
  const page = await openOwn(session, '/popup.html');
  await expect(page.getByRole('contentinfo')).toContainText(
    'Not searched: DiveFace (switched off)',
  );
  await search(page, `${FLICKR}/photos/${OWNER}/9000000999999/`);
  const answer = page.getByRole('region', { name: 'Photo 9000000999999' });
  await expect(answer).toContainText('Not in the one list searched');
  await expect(answer).toContainText('Not searched: DiveFace (switched off)');
  await box.check();
});

test('accepts whatever is pasted: a name, a number, an address, a short link, a tag, or none of these', async ({
  session,
}) => {
  const page = await openOwn(session, '/popup.html');
  const [photo] = FLAGGED;
  const file = `https://live.staticflickr.com/65535/${photo!}_0123456789_b.jpg`;
  for (const [pasted, title, says] of [
    ['invented-name', 'invented-name', 'Not known yet'],
    [OWNER, OWNER, 'photos appear in datasets’ file lists'],
    [`${FLICKR}/people/${OWNER}/`, OWNER, 'photos appear in datasets’ file lists'],
    [`${FLICKR}/photos/${OWNER}`, OWNER, 'photos appear in datasets’ file lists'],
    [`${FLICKR}/photos/${OWNER}/${photo!}/`, `Photo ${photo!}`, 'Appears in the file list'],
    [`https://flic.kr/p/${encodeBase58(photo!)}`, `Photo ${photo!}`, 'Appears in the file list'],
    [file, `Photo ${photo!}`, 'Appears in the file list'],
    ['#wedding', '#wedding', 'Hashtags are searched on Flickr itself'],
    ['https://example.org/', 'Not recognised', 'Paste the address of a photo or profile'],
  ] as const) {
    await page.getByRole('searchbox').fill(pasted);
    const answer = page.getByRole('main').getByRole('region', { name: title, exact: true });
    await expect(answer, pasted).toContainText(says);
  }
});

test('leads from a finding to what can be done about it', { tag: '@both' }, async ({ session }) => {
  const page = await openOwn(session, '/popup.html');
  await search(page, OWNER);
  const act = page.getByRole('button', { name: 'What can I do?' });
  const { y, height } = (await act.boundingBox())!;
  expect(y + height, 'within the height that browsers give a popup').toBeLessThan(600);
  await page.getByRole('searchbox').fill('');
  await search(page, FLAGGED[0]!);
  await expect(page.getByText('Advice, a letter to the publisher, and a report')).toBeVisible();
  const opened = session.context.waitForEvent('page');
  const left = page.waitForEvent('close');
  await act.click();
  const tab = await opened;
  await expect(tab.getByRole('searchbox')).toHaveValue(FLAGGED[0]!);
  const parts = ['Save what was found', 'What can I do?', 'A letter to the publisher'];
  for (const name of parts) await expect(tab.getByRole('heading', { name })).toBeVisible();
  await left;
});

test('never calls a photo safe because no list has it', { tag: '@both' }, async ({ session }) => {
  const page = await openOwn(session, '/popup.html');
  await search(page, `${FLICKR}${photoPath(SITE.photos.find(({ id }) => !FLAGGED.includes(id))!)}`);
  await expect(page.getByText(/^Not in the \d+ lists searched$/).last()).toBeVisible();
  await page.getByText('What the lists do not cover').click();
  await expect(page.getByText('does not mean that a photo was never used')).toBeVisible();
});

/** Answers a page's requests as Flickr would. @returns the requested addresses. */
async function serve(
  page: Page,
  answer: (url: URL) => { contentType: string; body: string },
): Promise<URL[]> {
  const asked: URL[] = [];
  await page.route(/^https:/, async (route) => {
    const url = new URL(route.request().url());
    asked.push(url);
    await route.fulfill({ status: 200, ...answer(url) });
  });
  return asked;
}

const json = (value: unknown) => ({
  contentType: 'application/json',
  body: JSON.stringify(value),
});

test('asks Flickr for a member’s number on a click, once, and remembers it', async ({
  session,
}) => {
  const page = await openOwn(session, '/popup.html');
  const asked = await serve(page, () =>
    json({ html: `<a href="${FLICKR}/photos/${OWNER}/">…</a>` }),
  );
  await search(page, 'invented-name');
  // The answer to the first letters may remain a moment longer.
  const answer = page.getByRole('region', { name: 'invented-name', exact: true });
  await expect(answer).toContainText('Not known yet');
  expect(asked).toEqual([]);
  await answer.getByRole('button', { name: 'Ask Flickr for the number' }).click();
  // The name stays beside the number.
  const named = page.getByRole('region', { name: `invented-name ${OWNER}` });
  await expect(named).toContainText('photos appear');
  expect(asked.map(({ pathname, searchParams }) => [pathname, searchParams.get('url')])).toEqual([
    ['/services/oembed/', `${FLICKR}/photos/invented-name/`],
  ]);
  const another = await openOwn(session, '/popup.html');
  await search(another, 'invented-name');
  await expect(another.getByRole('region', { name: `invented-name ${OWNER}` })).toContainText(
    'photos appear',
  );
  expect(asked).toHaveLength(1);
});

test('loads pictures only when asked to', async ({ session }) => {
  const page = await openOwn(session, '/popup.html');
  const asked = await serve(page, ({ hostname }) =>
    hostname === 'live.staticflickr.com'
      ? { contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' }
      : json({ thumbnail_url: 'https://live.staticflickr.com/1/9000000000000_abcdef_m.jpg' }),
  );
  await search(page, OWNER);
  await expect(page.getByRole('link', { name: PACK[0]!.id })).toBeVisible();
  expect(asked).toEqual([]);
  await page.getByRole('checkbox', { name: 'Show pictures' }).check();
  await expect(page.locator('img').first()).toBeVisible();
  await expect
    .poll(() => new Set(asked.map(({ hostname }) => hostname)))
    .toEqual(new Set(['www.flickr.com', 'live.staticflickr.com']));
});

test('remembers searches when told to, and forgets them', async ({ session }) => {
  const page = await openOwn(session, '/popup.html');
  await search(page, '#wedding');
  await expect(page.getByRole('link', { name: 'Open #wedding on Flickr' })).toHaveAttribute(
    'href',
    `${FLICKR}/photos/tags/wedding/`,
  );
  await page.keyboard.press('Enter');
  const again = await openOwn(session, '/popup.html');
  await again.getByRole('button', { name: '#wedding' }).click();
  await expect(again.getByRole('searchbox')).toHaveValue('#wedding');
  await again.getByRole('searchbox').fill('');
  await again.getByRole('button', { name: 'Forget them' }).click();
  await expect(again.getByRole('button', { name: '#wedding' })).toHaveCount(0);
  await again.getByRole('searchbox').fill(OWNER);
  await again.keyboard.press('Enter');
  await again.getByRole('searchbox').fill('');
  await again.getByRole('button', { name: 'Stop remembering' }).click();
  await again.getByRole('searchbox').fill('#wedding');
  await again.keyboard.press('Enter');
  const off = await openOwn(session, '/options.html#settings');
  const remember = off.getByRole('checkbox', { name: 'Remember recent searches' });
  await expect(remember).not.toBeChecked();
  await remember.check();
  const last = await openOwn(session, '/popup.html');
  await search(last, FLAGGED[0]!);
  await last.keyboard.press('Enter');
  await last.getByRole('searchbox').fill('');
  // Neither the forgotten searches nor later ones.
  const recent = last.getByRole('region', { name: 'Recent searches' });
  await expect(recent.getByRole('button')).toHaveText([
    FLAGGED[0]!,
    'Forget them',
    'Stop remembering',
  ]);
});

test(
  'answers from the address bar and the menu of links, and has a shortcut',
  { tag: '@chromium' },
  async ({ session }) => {
    const worker = await session.worker();
    const shortcuts = await worker.evaluate(() => chrome.commands.getAll());
    expect(shortcuts).toContainEqual(
      expect.objectContaining({ name: '_execute_action', shortcut: 'Alt+Shift+O' }),
    );
    const typed = session.context.waitForEvent('page');
    await worker.evaluate((owner) => {
      const entered = chrome.omnibox.onInputEntered as unknown as Dispatching;
      entered.dispatch(owner, 'newForegroundTab');
    }, OWNER);
    await expect((await typed).getByRole('region', { name: OWNER })).toContainText('photos appear');
    const clicked = session.context.waitForEvent('page');
    await worker.evaluate((linkUrl) => {
      const onClicked = chrome.contextMenus.onClicked as unknown as Dispatching;
      onClicked.dispatch({ menuItemId: 'look-up', linkUrl });
    }, `${FLICKR}/photos/${OWNER}/${FLAGGED[0]!}/`);
    await expect(
      (await clicked).getByRole('region', { name: `Photo ${FLAGGED[0]!}` }),
    ).toContainText('Appears in the file list');
  },
);
