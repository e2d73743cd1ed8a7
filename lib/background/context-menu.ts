import { browser, type Browser } from '../extension/browser';
import { searchPage } from '../extension/pages';
import { parseQuery } from '../flickr/address/query';
import { openPage } from '../extension/tabs';

const ID = 'look-up';

/**
 * Links and pictures of photos and members, on any site: the extension only learns of one when it is
 * clicked.
 */
const TARGETS = [
  '*://*.flickr.com/photos/*',
  '*://*.flickr.com/people/*',
  '*://flic.kr/*',
  '*://*.staticflickr.com/*',
];

/** Looks up the photo or member behind the link or picture that was right-clicked. */
export async function lookUpClicked(click: Browser.contextMenus.OnClickData): Promise<void> {
  const targets = [click.linkUrl, click.srcUrl].filter((target) => target !== undefined);
  // A picture from Flickr may link to any page.
  const url = targets.find((target) => parseQuery(target).kind !== 'invalid') ?? targets[0];
  if (click.menuItemId === ID && url !== undefined) await openPage(searchPage(url));
}

/** Adds the menu entry. The browser keeps it, so this runs at installation only. */
export async function createContextMenu(title: string): Promise<void> {
  // Mobile browsers have no such menu.
  const api = (browser as Partial<typeof Browser>).contextMenus;
  if (!api) return;
  await api.removeAll();
  api.create({ id: ID, title, contexts: ['link', 'image'], targetUrlPatterns: TARGETS });
}
