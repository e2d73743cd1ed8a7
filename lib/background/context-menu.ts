import { browser, type Browser } from '../extension/browser';
import { searchPage } from '../extension/pages';
import { parseQuery } from '../flickr/address/query';
import { openPage } from '../extension/tabs';

const ID = 'look-up';

/** Whatever a photo or a member is linked from, on any site: the click alone tells us of it. */
const TARGETS = [
  '*://*.flickr.com/photos/*',
  '*://*.flickr.com/people/*',
  '*://flic.kr/*',
  '*://*.staticflickr.com/*',
];

/** Looks up the photo or the member behind the link or picture that a person points at. */
export async function lookUpClicked(click: Browser.contextMenus.OnClickData): Promise<void> {
  const targets = [click.linkUrl, click.srcUrl].filter((target) => target !== undefined);
  // A picture of Flickr's may be linked to any page at all.
  const url = targets.find((target) => parseQuery(target).kind !== 'invalid') ?? targets[0];
  if (click.menuItemId === ID && url !== undefined) await openPage(searchPage(url));
}

/** Puts the entry in the menu. The browser keeps it, so this is done at installation only. */
export async function createContextMenu(title: string): Promise<void> {
  // Browsers of phones have no such menu.
  const api = (browser as Partial<typeof Browser>).contextMenus;
  if (!api) return;
  await api.removeAll();
  api.create({ id: ID, title, contexts: ['link', 'image'], targetUrlPatterns: TARGETS });
}
