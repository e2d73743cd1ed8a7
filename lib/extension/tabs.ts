import { browser } from './browser';

/** Opens an address in a new tab. */
export async function openTab(url: string, active = true): Promise<void> {
  await browser.tabs.create({ url, active });
}

/** Opens one of the extension's own pages in a new tab. */
export const openPage = (path: string): Promise<void> => openTab(pageUrl(path));

/** The address of one of the extension's own pages. */
export const pageUrl = (path: string): string => browser.runtime.getURL(path as '/');
