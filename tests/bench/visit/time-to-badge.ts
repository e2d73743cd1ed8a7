import type { BrowserContext } from '@playwright/test';

/** Opens an address in a new tab. @returns milliseconds from the navigation to the first badge. */
export async function timeToFirstBadge(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('[data-overexposed]')) return;
      observer.disconnect();
      (globalThis as { firstBadge?: number }).firstBadge = performance.now();
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  await page.goto(url, { waitUntil: 'commit' });
  const time = await page.waitForFunction(() => (globalThis as { firstBadge?: number }).firstBadge);
  const milliseconds = await time.jsonValue();
  await page.close();
  return milliseconds!;
}
