import { test as base, expect } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { respond } from '../replica/respond';
import { makeSite, replicaIds, type Site } from '../replica/site';
import { Session, type SessionOptions } from './session';
import type { TestPhoto } from './test-pack';

export { expect };

/** Inside the extension's worker. */
declare const chrome: Browser;

/** Half of the replica's photos are flagged: enough for more than one page of a list. */
const IDS = replicaIds(100);
export const FLAGGED = IDS.filter((_, i) => i % 2 === 0);
export const SITE: Site = makeSite({
  flagged: FLAGGED,
  others: IDS.filter((_, i) => i % 2 === 1),
});

export const FLICKR = 'https://www.flickr.com';

interface Fixtures {
  /** Starts a browser, which ends with the test. Requests for addresses that are not served fail the test. */
  start: (options?: Partial<SessionOptions>) => Promise<Session>;
  /** A shared browser, as starting one takes seconds; it is reset for each test. */
  session: Session;
}

interface Shared {
  /** The contents of the shared browser's index. */
  pack: readonly TestPhoto[];
  shared: Session;
}

export const test = base.extend<Fixtures, Shared>({
  pack: [FLAGGED.map((id) => ({ id })), { scope: 'worker', option: true }],
  shared: [
    async ({ pack, browserName }, use) => {
      const served = (url: URL) => respond(SITE, url);
      await using session = await Session.start({ browserName, pack, respond: served });
      await use(session);
    },
    { scope: 'worker' },
  ],
  session: async ({ shared }, use) => {
    await use(shared);
    expect(shared.strays, 'requests for what is not served').toEqual([]);
    await empty(shared);
  },
  start: async ({ pack, browserName }, use) => {
    const sessions: Session[] = [];
    await use(async (options) => {
      const session = await Session.start({
        browserName,
        pack,
        respond: (url) => respond(SITE, url),
        ...options,
      });
      sessions.push(session);
      return session;
    });
    for (const session of sessions) {
      await session[Symbol.asyncDispose]();
      expect(session.strays, 'requests for what is not served').toEqual([]);
    }
  },
});

/** Closes every page, and erases all that the extension has stored. */
async function empty(session: Session): Promise<void> {
  // The first tab stays: a browser closes with its last one.
  for (const page of session.context.pages().slice(1)) await page.close();
  const worker = await session.worker();
  await worker.evaluate(async () => {
    await chrome.storage.local.clear();
    for (const { name } of await indexedDB.databases())
      await new Promise((resolve) => {
        indexedDB.deleteDatabase(name!).onsuccess = resolve;
      });
  });
}
