import type { Browser } from 'webextension-polyfill';
import { respond } from '../../replica/respond';
import { Session } from '../session';
import { expect, SITE, test as base } from '../test';
import { PACK } from './pages';

/** Inside the extension's worker. */
declare const chrome: Browser;

interface Fixtures {
  /** A browser with {@link PACK}, shared by a file's tests: each leaves it as it was. */
  session: Session;
}

export const test = base.extend<Fixtures, { shared: Session }>({
  shared: [
    async ({}, use) => {
      await using session = await Session.start({
        pack: PACK,
        respond: (url) => respond(SITE, url),
      });
      await use(session);
    },
    { scope: 'worker' },
  ],
  session: async ({ shared }, use) => {
    await use(shared);
    expect(shared.strays, 'requests for what is not served').toEqual([]);
    // The first tab stays: a browser ends with its last.
    for (const page of shared.context.pages().slice(1)) await page.close();
    const worker = await shared.worker();
    await worker.evaluate(async () => {
      await chrome.storage.local.clear();
      for (const { name } of await indexedDB.databases())
        await new Promise((resolve) => {
          indexedDB.deleteDatabase(name!).onsuccess = resolve;
        });
    });
  },
});
