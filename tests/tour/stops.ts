import type { Page } from '@playwright/test';
import { ALBUM_ID, GALLERY_ID } from '../replica/pages/lists';
import { badgesOn, summaryOf } from '../e2e/badges';
import type { Session } from '../e2e/session';
import type { Site } from '../replica/site';

/** A page of the tour. */
export interface TourStop {
  name: string;
  url: string;
  /** Pages of the extension have no photos to flag. */
  own?: boolean;
  /** Opens the card of the first badge. */
  card?: boolean;
}

const FLICKR = 'https://www.flickr.com';

/** The pages that the tour opens, in order. */
export function tourStops(site: Site, flagged: Set<string>, origin: string): TourStop[] {
  const { alias } = site.owner;
  const photo = site.photos.find(({ id }) => flagged.has(id))!;
  return [
    { name: 'photostream', url: `${FLICKR}/photos/${alias}/` },
    { name: 'album', url: `${FLICKR}/photos/${alias}/albums/${ALBUM_ID}/`, card: true },
    { name: 'gallery', url: `${FLICKR}/photos/${alias}/galleries/${GALLERY_ID}/` },
    { name: 'search', url: `${FLICKR}/search/?text=ridge` },
    { name: 'photo', url: `${FLICKR}/photos/${alias}/${photo.id}/` },
    { name: 'people', url: `${FLICKR}/people/${alias}/` },
    { name: 'popup', url: `${origin}/popup.html`, own: true },
    { name: 'options', url: `${origin}/options.html`, own: true },
    { name: 'welcome', url: `${origin}/welcome.html`, own: true },
  ];
}

/** Opens a page, waits for its badges and describes what is flagged. */
export async function visit(
  session: Pick<Session, 'worker'>,
  page: Page,
  stop: TourStop,
  flagged: Set<string>,
): Promise<string> {
  await page.goto(stop.url);
  if (stop.own) {
    await page.getByRole('heading').first().waitFor();
    return 'a page of the extension';
  }
  await page.waitForFunction(allBadged, [...flagged]);
  const ids = await badgesOn(page);
  const wrong = ids.filter((id) => !flagged.has(id));
  if (wrong.length > 0) throw new Error(`Flagged, but not in the sample: ${wrong.join(', ')}`);
  if (stop.card) await openCard(page);
  const [profile] = await badgesOn(page, 'profile');
  const { datasets = {} } = (await summaryOf(session, page)) ?? {};
  const lines = ids.map((id) => {
    const lists = Object.keys(datasets).filter((dataset) => datasets[dataset]!.includes(id));
    return `${id} (${lists.join(' ')})`;
  });
  return `${ids.length} flagged${profile ? ', and the profile' : ''}: ${lines.join(', ')}`;
}

/** Runs in the page: whether every flagged photo on it has its badge. */
const allBadged = (flagged: string[]): boolean =>
  flagged
    .filter((id) =>
      document.querySelector(
        `img[src*="/${id}_"], [style*="/${id}_"], a[href*="/${id}/"]:not(.navigate-target)`,
      ),
    )
    .every((id) => document.querySelector(`[data-overexposed][data-id="${id}"]`));

/** Clicks on the badge, and waits two frames for the card to be drawn. */
async function openCard(page: Page): Promise<void> {
  await page.locator('[data-overexposed="photo"]').first().click();
  await page.evaluate(
    () =>
      new Promise((drawn) => {
        requestAnimationFrame(() => requestAnimationFrame(drawn));
      }),
  );
}
