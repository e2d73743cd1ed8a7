import type { Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { FLICKR, SITE } from '../test';
import type { Session } from '../session';
import { openOwn, OWNER } from './pages';

/** Inside the extension's pages. */
declare const chrome: Browser;

const SINCE = Date.UTC(2026, 10, 28);
const unanswered = { since: SINCE, fresh: [], sign: null, answered: false };
const member = (id: string, known: [] | null) => ({
  ...{ key: `member ${id}`, kind: 'member', id, name: id, known },
  ...unanswered,
});
/** The first had no findings before. */
const WATCHED = [member(OWNER, []), member('invented-name', null)];
const WALK = {
  ...{ list: `photos/${SITE.owner.alias}`, id: 'w', name: 'Mira’s photos', owner: null },
  ...{ address: `${FLICKR}/photos/${SITE.owner.alias}/page3`, count: 412, tab: null },
  ...{ paused: true, ended: false, seen: 201, fullest: 100, failures: 0 },
};

/** Runs in the page, once the database is there. */
async function put([watched, walk]: [readonly object[], object]): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('overexposed-checks');
    opening.onsuccess = () => {
      resolve(opening.result);
    };
  });
  await new Promise((resolve) => {
    const work = database.transaction(['watched', 'walks'], 'readwrite');
    for (const row of watched) work.objectStore('watched').put(row);
    work.objectStore('walks').put(walk);
    work.oncomplete = resolve;
  });
  database.close();
  // The background looks up the watch list.
  await chrome.storage.local.set({ settings: { version: 4, watch: true } });
}

/** Opens a page with news on the watch list and an unfinished walk. */
export async function openWatched(session: Session, path: string): Promise<Page> {
  const own = await openOwn(session, '/options.html#photos');
  await own.getByText('None yet.').waitFor();
  await own.evaluate(put, [WATCHED, WALK] as [object[], object]);
  await own.close();
  const page = await openOwn(session, path);
  await page.getByRole('heading', { name: /new findings on your watch list/ }).waitFor();
  return page;
}
