import type { Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { Loopback } from '../browsers/loopback';
import { respond } from '../replica/respond';
import { withoutPack, type Publishers } from './publishers';
import { Session } from './session';
import { SITE } from './test';

/** Inside the extension's own pages. */
declare const chrome: Browser;

/** A browser with the extension as users get it, without a pack, and publishers' servers. */
export async function start(
  browserName: string,
  publishers: Publishers,
  use: (session: Session, web: Loopback) => Promise<void>,
): Promise<void> {
  await using web = await Loopback.start(async (url, _, request) =>
    url.host.endsWith('flickr.com')
      ? respond(SITE, url)
      : ((await publishers.respond(url, request)) ?? {
          status: 403,
          contentType: 'text/plain',
          headers: { 'access-control-allow-origin': '*' },
          body: '',
        }),
  );
  await using session = await Session.start({
    browserName,
    pack: [{ id: '9000000000001' }],
    respond: web,
    prepare: async (extension) => {
      await publishers.prepare(extension);
      await withoutPack(extension);
    },
  });
  await use(session, web);
}

/** The options page, at the lists. */
export const openLists = (session: Session): Promise<Page> =>
  session.open(`${session.origin}/options.html#lists`);
/** The row of an offer. */
export const offer = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });
/** The datasets whose lists are here. */
export const downloadedDatasets = (tab: Page) =>
  tab.evaluate(async () =>
    Object.entries(await chrome.storage.local.get(null))
      .filter(([key]) => key.startsWith('list:'))
      .map(([, record]) => (record as { got?: { dataset: string } }).got?.dataset ?? '')
      .sort((a, b) => a.localeCompare(b)),
  );
/** What is stored of unfinished downloads. */
export const partsOf = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('overexposed-downloads');
        opening.onsuccess = () => {
          const database = opening.result;
          const names = ['wanted', 'files', 'chunks'].filter((name) =>
            database.objectStoreNames.contains(name),
          );
          const counts = names.map(
            (name) =>
              new Promise<number>((resolve) => {
                const count = database.transaction(name).objectStore(name).count();
                count.onsuccess = () => {
                  resolve(count.result);
                };
              }),
          );
          void Promise.all(counts).then((all) => {
            database.close();
            resolve(all.reduce((a, b) => a + b, 0));
          });
        };
      }),
  );
