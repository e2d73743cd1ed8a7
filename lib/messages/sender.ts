import { isFlickrHost } from '../flickr/address/hosts';
import { browser, type Browser } from '../extension/browser';
import type { MessageType } from './types';

/** A sender: a page of the extension (or its background), or a content script on flickr.com. */
type Tier = 'extension' | 'flickr';

/** What a handler learns about the sender. */
export interface Sender {
  /** The tab that sent the message; null for the popup and the background. */
  tabId: number | null;
  /** Whether that tab is private: nothing from it may be stored. */
  incognito: boolean;
}

/**
 * Content scripts share a process with the page, so they may only ask for answers about ids, the files
 * behind a dataset's list, and for a page of ours to be opened.
 */
const MAY_SEND: Record<MessageType, readonly Tier[]> = {
  ask: ['flickr', 'extension'],
  summary: ['flickr', 'extension'],
  aliases: ['flickr', 'extension'],
  'photo-owner': ['flickr', 'extension'],
  evidence: ['flickr', 'extension'],
  'open-dataset': ['flickr', 'extension'],
  'open-finding': ['flickr', 'extension'],
  'walk-note': ['flickr'],
  'open-checks': ['flickr'],
  'walk-start': ['extension'],
  'walk-resume': ['extension'],
  'walk-drop': ['extension'],
  'walk-go': ['extension'],
  'watch-renew': ['extension'],
  search: ['extension'],
  'check-photos': ['extension'],
  status: ['extension'],
  'page-summary': ['extension'],
  'signed-in': ['extension'],
};

/** Firefox leaves `sender.origin` undefined, so the sender is recognised by its address. */
function tierOf(sender: Browser.runtime.MessageSender): Tier | null {
  if (sender.id !== browser.runtime.id || sender.url === undefined) return null;
  if (!URL.canParse(sender.url)) return null;
  const url = new URL(sender.url);
  if (sender.url.startsWith(browser.runtime.getURL('/'))) return 'extension';
  return url.protocol === 'https:' && isFlickrHost(url.hostname) ? 'flickr' : null;
}

/** Whether a sender may send messages of a type. */
export function maySend(type: MessageType, sender: Browser.runtime.MessageSender): boolean {
  const tier = tierOf(sender);
  return tier !== null && MAY_SEND[type].includes(tier);
}

/** Describes the sender for handlers. */
export function describeSender(sender: Browser.runtime.MessageSender): Sender {
  return { tabId: sender.tab?.id ?? null, incognito: sender.tab?.incognito ?? false };
}
