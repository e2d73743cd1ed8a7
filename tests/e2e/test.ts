import { test as base, expect } from '@playwright/test';
import { respond } from '../replica/respond';
import { makeSite, replicaIds, type Site } from '../replica/site';
import { Session, type SessionOptions } from './session';

export { expect };

/** Half of the replica's photos are flagged: enough for more than one page of a list. */
const IDS = replicaIds(100);
export const FLAGGED = IDS.filter((_, i) => i % 2 === 0);
export const SITE: Site = makeSite({
  flagged: FLAGGED,
  others: IDS.filter((_, i) => i % 2 === 1),
});

export const FLICKR = 'https://www.flickr.com';

interface Fixtures {
  /** Starts a browser, which ends with the test. Nothing in it may ask for what is not served. */
  start: (options?: Partial<SessionOptions>) => Promise<Session>;
}

export const test = base.extend<Fixtures>({
  start: async ({}, use) => {
    const sessions: Session[] = [];
    await use(async (options) => {
      const session = await Session.start({
        pack: FLAGGED.map((id) => ({ id })),
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
