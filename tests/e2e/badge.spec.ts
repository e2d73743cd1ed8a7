import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type * as Axe from 'axe-core';
import '../replica/in-page';
import { ALBUM_ID } from '../replica/pages/lists';
import { photoPath } from '../replica/html';
import { respond } from '../replica/respond';
import { flaggedOn } from './badges';
import type { Session } from './session';
import { cardText, openShadowRoots } from './shadow';
import { expect, FLAGGED, FLICKR, SITE, test } from './test';

/** A page that {@link AXE} was run in. */
interface WithAxe {
  axe: typeof Axe;
}

/** An entry of the Layout Instability API. */
interface LayoutShift extends PerformanceEntry {
  value: number;
}

const MINE = `${FLICKR}/photos/${SITE.owner.alias}`;
const ALBUM = `${MINE}/albums/${ALBUM_ID}/`;
const SEARCH = `${FLICKR}/search/?text=ridge`;
const PHOTO = SITE.photos.find(({ id }) => FLAGGED.includes(id))!;
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What is hit at the centre of each badge, and of each of Flickr's own controls. */
const covered = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((elements) =>
    elements.flatMap((element) => {
      element.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = element.getBoundingClientRect();
      const found = document.elementFromPoint(left + width / 2, top + height / 2);
      return found && (element === found || element.contains(found) || found.contains(element))
        ? []
        : [`${element.outerHTML.slice(0, 80)} under ${found?.outerHTML.slice(0, 80) ?? 'nothing'}`];
    }),
  );

const PAGES = [
  ['the tiles of a photostream', `${MINE}/`],
  ['the cards of an album', ALBUM],
  ['the smallest tiles', SEARCH],
  ['a single photo, above its facade', `${FLICKR}${photoPath(PHOTO)}`],
] as const;

test('badges can be clicked, and cover nothing clickable', async ({ session }) => {
  for (const [name, url] of PAGES) {
    const page = await session.open(url);
    await expect.poll(() => flaggedOn(page), name).not.toEqual([]);
    expect(await covered(page, '[data-overexposed="photo"]'), name).toEqual([]);
    const controls = '.engagement-item, a.title, .entry-type, .links a, .owner-name';
    expect(await covered(page, controls), name).toEqual([]);
  }
});

test('on the smallest tiles, badges are whole and big enough to hit', async ({ session }) => {
  const page = await session.open(SEARCH);
  await expect.poll(() => flaggedOn(page)).not.toEqual([]);
  await openShadowRoots(page);
  const sizes = await page.locator('[data-overexposed]').evaluateAll((hosts) =>
    hosts.map((host) => {
      const tile = host.parentElement!.getBoundingClientRect();
      const { left, top, right, bottom, width, height } = host
        .shadowRoot!.querySelector('.badge')!
        .getBoundingClientRect();
      const isInside =
        left >= tile.left && top >= tile.top && right <= tile.right && bottom <= tile.bottom;
      return { isInside, isBig: Math.min(width, height) >= 24 };
    }),
  );
  expect(new Set(sizes.map((size) => JSON.stringify(size)))).toEqual(
    new Set(['{"isInside":true,"isBig":true}']),
  );
});

test('on a large photo and on a profile a badge has words, and the same width whatever they are', async ({
  start,
}) => {
  const three = ['diveface', 'megaface', 'pipa'];
  const other = SITE.photos.find(({ id }) => FLAGGED.includes(id) && id !== PHOTO.id)!;
  const owner = SITE.owner.nsid;
  const pack = FLAGGED.map((id) => ({ id, owner, datasets: id === PHOTO.id ? ['helen'] : three }));
  const session = await start({ pack });
  const seen = [];
  for (const [kind, path] of [
    ['photo', photoPath(PHOTO)],
    ['photo', photoPath(other)],
    ['profile', `/photos/${SITE.owner.alias}/`],
  ] as const) {
    const page = await session.open(FLICKR + path);
    const host = page.locator(`[data-overexposed=${kind}]`).first();
    await host.waitFor();
    await openShadowRoots(page);
    seen.push(
      await host.evaluate((element) => {
        const badge = element.shadowRoot!.querySelector('.badge')!;
        const { content } = getComputedStyle(badge, '::after');
        // Firefox says which attribute it takes the words from.
        const words = content.replace(/^attr\((.+)\)$/, (_, name: string) =>
          JSON.stringify(badge.getAttribute(name)),
        );
        return [badge.clientWidth, words];
      }),
    );
  }
  expect(seen).toEqual([
    [200, '"HELEN"'],
    [200, '"DiveFace, MegaFace, and PIPA"'],
    [280, `"${FLAGGED.length - 1}+ photos · DiveFace, HELEN, MegaFace, and PIPA"`],
  ]);
});

test('badges cause no layout shift', { tag: '@chromium' }, async ({ session }) => {
  const page = await session.open(`${ALBUM}?manual`);
  await expect.poll(() => flaggedOn(page)).not.toEqual([]);
  const shift = await page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'layout-shift', buffered: true });
    return observer.takeRecords().reduce((sum, entry) => sum + (entry as LayoutShift).value, 0);
  });
  expect(shift).toBe(0);
});

/** The headers and styles of a page with a strict policy and rules for every element. */
const HOSTILE_CSS =
  '* { all: unset !important; display: none !important; opacity: 0 !important; } html, body, #content, #content * { display: block !important; }';

test('no style rule or policy of the page removes badge or card', async ({ start }) => {
  const session = await start({
    respond: (url) => {
      const answer = respond(SITE, url);
      return (
        answer && {
          ...answer,
          headers: {
            'content-security-policy':
              "default-src 'none'; style-src 'unsafe-inline'; img-src https://live.staticflickr.com",
          },
          body: answer.body.replace('</head>', `<style>${HOSTILE_CSS}</style></head>`),
        }
      );
    },
  });
  const page = await session.open(ALBUM);
  await expect.poll(() => flaggedOn(page)).not.toEqual([]);
  const badge = page.locator('[data-overexposed="photo"]').first();
  await badge.click();
  expect(await cardText(page)).toContain('Appears in the file list of HELEN');
  const looks = await badge.evaluate((host) => {
    const of = (selector: string) => {
      const element = host.shadowRoot!.querySelector(selector)!;
      const { opacity, backgroundColor } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      return { opacity, backgroundColor, width, height };
    };
    return { host: getComputedStyle(host).opacity, badge: of('.badge'), card: of('.card') };
  });
  expect(looks).toMatchObject({
    host: '1',
    badge: { opacity: '1', backgroundColor: 'rgb(255, 176, 0)', height: 24 },
    card: { opacity: '1', backgroundColor: 'rgb(255, 250, 240)', width: 320 },
  });
});

/** Whether a badge has the focus. */
const isOnBadge = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement?.matches('[data-overexposed]') ?? false);

/** Presses the Tab key until a badge has the focus. */
async function tabToBadge(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Tab');
    expect(await isOnBadge(page)).toBe(true);
  }).toPass({ intervals: [0] });
}

/** In Firefox, a tab starts empty. */
const isOptionsOf =
  ({ origin }: Session) =>
  (url: URL) =>
    url.href.startsWith(`${origin}/options.html`);

test('clicking a badge opens its card and not the photo', async ({ session }) => {
  const page = await session.open(ALBUM);
  const badge = page.locator('[data-overexposed="photo"]').first();
  await badge.click();
  expect(await cardText(page)).toContain('Appears in the file list of HELEN');
  await page.mouse.move(600, 5);
  await badge.click();
  expect(await cardText(page)).toBe('');
  expect(page.url()).toBe(ALBUM);
});

test('pointing at a badge opens its card, whose details can be clicked', async ({ session }) => {
  const page = await session.open(ALBUM);
  await page.locator('[data-overexposed="photo"]').first().hover();
  await expect.poll(() => cardText(page)).toContain('HELEN');
  const details = await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('[data-overexposed]')!;
    const { left, top } = shadowRoot!.querySelector('li button')!.getBoundingClientRect();
    return { x: left + 8, y: top + 8 };
  });
  const opened = session.context.waitForEvent('page');
  await page.mouse.click(details.x, details.y);
  await expect(await opened).toHaveURL(isOptionsOf(session));
  expect(page.url()).toBe(ALBUM);
  await page.bringToFront();
  await page.mouse.click(640, 100);
  await expect.poll(() => cardText(page)).toBe('');
});

/** The boxes of the badges' buttons and the open card, in document order. */
const standing = (page: Page) =>
  page.evaluate(() => {
    const hosts = [...document.querySelectorAll('[data-overexposed]')];
    const boxes = (selector: string) =>
      hosts.flatMap((host) => {
        const found = host.shadowRoot!.querySelector(selector);
        return found ? [found.getBoundingClientRect().toJSON() as DOMRect] : [];
      });
    return { badges: boxes('.badge'), card: boxes('.card')[0]! };
  });

test('in a low window the whole card is shown beside its badge', async ({ session }) => {
  const page = await session.open(`${MINE}/`);
  const badge = page.locator('[data-overexposed="photo"]').first();
  await badge.scrollIntoViewIfNeeded();
  await page.setViewportSize({ width: 1280, height: 300 });
  await badge.evaluate((host) => {
    host.scrollIntoView({ block: 'center' });
  });
  await badge.click();
  expect(await cardText(page)).toContain('HELEN');
  const { badges, card } = await standing(page);
  const [own] = badges;
  expect(card.left >= own!.right || card.right <= own!.left).toBe(true);
  expect(card.top).toBeGreaterThanOrEqual(0);
  expect(card.bottom).toBeLessThanOrEqual(300);
});

test('a card opened by pointing closes when the pointer leaves', async ({ session }) => {
  const page = await session.open(ALBUM);
  await page.locator('[data-overexposed="photo"]').first().hover();
  await expect.poll(() => cardText(page)).toContain('HELEN');
  await page.mouse.move(640, 100);
  await expect.poll(() => cardText(page)).toBe('');
});

test('by keyboard: reach a badge, read its card, open the details, come back', async ({
  start,
}) => {
  const session = await start({
    pack: FLAGGED.map((id) => ({ id, datasets: ['helen', 'pipa'], owner: SITE.owner.nsid })),
  });
  const page = await session.open(`${ALBUM}?manual`);
  await expect.poll(() => flaggedOn(page)).not.toEqual([]);
  await tabToBadge(page);
  await expect.poll(() => cardText(page)).toContain('Appears in 2 file lists');
  await page.keyboard.press('Escape');
  expect(await cardText(page)).toBe('');
  await page.keyboard.press('Enter');
  await expect.poll(() => cardText(page)).toContain('50 photos of this member listed');
  await page.keyboard.press('Tab');
  const details = session.context.waitForEvent('page');
  await page.keyboard.press('Enter');
  await expect(await details).toHaveURL(isOptionsOf(session));
  await page.bringToFront();
  await page.keyboard.press('Escape');
  expect(await cardText(page)).toBe('');
  expect(await isOnBadge(page)).toBe(true);
});

test(
  'axe finds nothing on badge and card, light and dark',
  { tag: '@chromium' },
  async ({ start }) => {
    const session = await start({ sample: true });
    const page = await session.open(ALBUM);
    await page.locator('[data-overexposed="photo"]').first().click();
    expect(await cardText(page)).toContain('Sample data');
    await page.evaluate(AXE);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const violations = await page.evaluate(async () => {
        const { axe } = window as unknown as WithAxe;
        const hosts = [...document.querySelectorAll<HTMLElement>('[data-overexposed]')];
        const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
        const results = await axe.run(hosts, {
          runOnly: tags,
          // Experimental, so in none of the rule sets, but required by WCAG 2.5.3.
          rules: { 'label-content-name-mismatch': { enabled: true } },
        });
        return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
      });
      expect(violations, colorScheme).toEqual([]);
    }
  },
);
