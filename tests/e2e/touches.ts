import type { Page } from '@playwright/test';

/**
 * Records all mutations of documents that the page opens from now on, once they are parsed.
 * @returns the mutations in the current document.
 */
export async function watchTouches(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      const touches: string[] = [];
      Object.assign(window, { touches });
      new MutationObserver((records) => {
        for (const { type, target } of records) touches.push(`${type} of ${target.nodeName}`);
      }).observe(document, {
        attributes: true,
        characterData: true,
        childList: true,
        subtree: true,
      });
    });
  });
  return () => page.evaluate(() => (window as unknown as { touches: string[] }).touches);
}

/**
 * Everything on a page whose position or size differs without the badges.
 * @throws {Error} if there are no badges, which could not move anything.
 */
export function movedByBadges(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const hosts = document.querySelectorAll('[data-overexposed]');
    if (hosts.length === 0) throw new Error('There are no badges.');
    const elements = [...document.body.querySelectorAll(':not([data-overexposed])')];
    const boxes = () => elements.map((element) => JSON.stringify(element.getBoundingClientRect()));
    const before = boxes();
    // This is one task, so neither browser nor extension can interfere.
    for (const host of hosts) host.remove();
    const after = boxes();
    return elements.filter((_, i) => before[i] !== after[i]).map(({ outerHTML }) => outerHTML);
  });
}
