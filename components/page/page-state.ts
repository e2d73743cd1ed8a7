import { isFlickrHost } from '../../lib/flickr/address/hosts';
import { browser } from '../../lib/extension/browser';
import { sendToTab } from '../../lib/messages/send';
import type { PageSummary } from '../../lib/messages/types';
import type { FoundPhoto } from '../../lib/reports/found';
import { mayReadFlickr } from './flickr-access';

/** What is known about the tab from which the popup was opened. */
export type PageState =
  | { kind: 'no-permission' }
  | { kind: 'elsewhere' }
  /** A Flickr tab without our content script: it was opened before the extension was installed. */
  | { kind: 'unmarked'; tabId: number }
  | { kind: 'flickr'; tabId: number; summary: PageSummary };

/** Examines the active tab of this window. */
export async function pageState(): Promise<PageState> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  // Only tabs that we may read have an address.
  if (tab?.id === undefined || !isFlickr(tab.url))
    return { kind: (await mayReadFlickr()) ? 'elsewhere' : 'no-permission' };
  try {
    return {
      kind: 'flickr',
      tabId: tab.id,
      summary: await sendToTab(tab.id, 'page-summary', null),
    };
  } catch {
    return { kind: 'unmarked', tabId: tab.id };
  }
}

/** Whether the content script runs on an address. */
export function isFlickr(address: string | undefined): boolean {
  if (address === undefined || !URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' && isFlickrHost(hostname);
}

/** The summary's photos, each with all its datasets, in order of appearance. */
export function photosOf(summary: PageSummary): FoundPhoto[] {
  const photos = new Map<string, FoundPhoto>();
  for (const [dataset, ids] of Object.entries(summary.datasets))
    for (const id of ids) {
      const posted = summary.posted?.[id];
      const photo = photos.get(id) ?? {
        ...{ id, owner: null, datasets: [] },
        ...(posted !== undefined && { posted }),
      };
      photo.datasets = [...photo.datasets, dataset].sort();
      photos.set(id, photo);
    }
  return [...photos.values()];
}
