import type { Page, Worker } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import type { PageSummary } from '../../lib/messages/types';
import type { Session } from './session';

/** Inside the extension's own pages and worker. */
declare const chrome: Browser;

type Kind = 'photo' | 'profile' | 'member';

/** The badges on a page in its order, as far as the page can see them. */
export function badgesOn(
  page: Page,
  kind: Kind = 'photo',
): Promise<{ id: string; datasets: string }[]> {
  return page.locator(`[data-overexposed="${kind}"]`).evaluateAll((hosts) =>
    hosts.map((host) => {
      const { id, datasets } = (host as HTMLElement).dataset;
      return { id: id!, datasets: datasets! };
    }),
  );
}

/** The photos that carry a badge, once for each badge, sorted. */
export async function flaggedOn(page: Page): Promise<string[]> {
  const badges = await badgesOn(page);
  return badges.map(({ id }) => id).sort();
}

/** The worker, and the id by which it knows the page's tab. */
async function tabOf(session: Session, page: Page): Promise<{ worker: Worker; tabId: number }> {
  const worker = await session.worker();
  const tabId = await worker.evaluate(async (url) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find((tab) => tab.url === url)!.id!;
  }, page.url());
  return { worker, tabId };
}

/** What the content script of a page tells the popup; null where none listens, as before it has begun. */
export async function summaryOf(session: Session, page: Page): Promise<PageSummary | null> {
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

/** What stands on the toolbar's button in the page's tab. */
export async function toolbarText(session: Session, page: Page): Promise<string> {
  const { worker, tabId } = await tabOf(session, page);
  return worker.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
}
