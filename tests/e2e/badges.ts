import type { Page } from '@playwright/test';
import { expect } from './test';

type Kind = 'photo' | 'profile' | 'member';

/** The badges on a page in its order, as far as the page can see them. */
export function badgesOn(
  page: Page,
  kind: Kind = 'photo',
): Promise<{ id?: string; datasets?: string }[]> {
  return page.locator(`[data-overexposed="${kind}"]`).evaluateAll((hosts) =>
    hosts.map((host) => {
      const { id, datasets } = (host as HTMLElement).dataset;
      return { id, datasets };
    }),
  );
}

/** Waits until exactly these photos carry a badge, one each. */
export async function expectFlagged(page: Page, ids: readonly string[]): Promise<void> {
  const flagged = async () => (await badgesOn(page)).map(({ id }) => id).sort();
  await expect.poll(flagged).toEqual([...ids].sort());
}
