import { basename } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';

/** Available in the extension's own pages. */
declare const chrome: Browser;

/** Adds lists on the options page, one after the other, and waits until they are merged. */
export async function addLists(
  page: Page,
  origin: string,
  paths: readonly string[],
): Promise<void> {
  await page.goto(`${origin}/options.html#lists`);
  const picker = page.locator('input[type=file]');
  for (const path of paths) {
    await picker.setInputFiles(path);
    // A table is asked for its name.
    await page.getByRole('button', { name: 'Add it' }).click({ timeout: 120_000 });
    await page.getByRole('article', { name: basename(path) }).waitFor({ timeout: 120_000 });
  }
  if (paths.length < 2) return;
  // Playwright's own waiting takes a promise for an answer.
  while (!(await page.evaluate(isMerged, paths.length))) await setTimeout(500);
}

/** Runs in the page. */
async function isMerged(lists: number): Promise<boolean> {
  const { merged } = await chrome.storage.local.get('merged');
  return (merged as { members: unknown[] } | undefined)?.members.length === lists;
}
