import type { Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import type { PageSummary } from '../../lib/messages/types';
import type { Session } from './session';

/** Inside the extension's own pages and worker. */
declare const chrome: Browser;

/** A browser with the extension's service worker. */
type WithWorker = Pick<Session, 'worker'>;

type Kind = 'photo' | 'profile' | 'member';

/** What the page can see of its badges, in document order. */
export function badgesOn(page: Page, kind: Kind = 'photo'): Promise<string[]> {
  return page
    .locator(`[data-overexposed="${kind}"]`)
    .evaluateAll((hosts) => hosts.map((host) => (host as HTMLElement).dataset.id!));
}

/** The photos that carry a badge, once for each badge, sorted. */
export async function flaggedOn(page: Page): Promise<string[]> {
  return (await badgesOn(page)).sort();
}

/** The worker, and the page's tab id there. */
async function tabOf(session: WithWorker, page: Page) {
  const worker = await session.worker();
  const tabId = await worker.evaluate(async (url) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find((tab) => tab.url === url)!.id!;
  }, page.url());
  return { worker, tabId };
}

/** The content script's reply to the popup; null if none listens, as before it has started. */
export async function summaryOf(session: WithWorker, page: Page): Promise<PageSummary | null> {
  const { worker, tabId } = await tabOf(session, page);
  const envelope = await worker.evaluate((id): Promise<unknown> => {
    const message = { type: 'page-summary', payload: null };
    return chrome.tabs.sendMessage(id, message, { frameId: 0 }).catch((error: unknown) => {
      if (String(error).includes('Receiving end does not exist')) return null;
      throw error;
    });
  }, tabId);
  return (envelope as { value: PageSummary } | null)?.value ?? null;
}

/** The toolbar button's text in the page's tab. */
export async function toolbarText(session: WithWorker, page: Page): Promise<string> {
  const { worker, tabId } = await tabOf(session, page);
  return worker.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
}
