import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** An empty page of the extension, in which its API can be called. */
export const BLANK = 'blank.html';

/**
 * The popup in a tab, as if opened by its button over the open page of Flickr: the browser reports that page as
 * the active tab.
 */
export const POPUP_OVER = 'popup.html?over';

/** {@link POPUP_OVER}, which does not close by itself. */
export const POPUP_OVER_STAYS = `${POPUP_OVER}&stays`;

/** Runs in the popup before its own scripts. In Firefox no driver can inject it. */
const OVER = `
const asked = new URLSearchParams(location.search);
if (asked.has('over')) {
  const { tabs } = globalThis.browser ?? chrome;
  const query = tabs.query.bind(tabs);
  tabs.query = () => query({ url: 'https://www.flickr.com/*' });
}
if (asked.has('stays')) window.close = () => undefined;
`;

/** Adds to a built extension what tests need in its own pages. */
export async function makeDrivable(extension: string): Promise<void> {
  await writeFile(join(extension, BLANK), '<!doctype html><title>Blank</title>');
  await writeFile(join(extension, 'over.js'), OVER);
  const popup = join(extension, 'popup.html');
  const html = await readFile(popup, 'utf8');
  await writeFile(popup, html.replace('<head>', '<head><script src="/over.js"></script>'));
}
