/**
 * Photographs every view, light and dark, wide and narrow, and from right to left:
 * `npx tsx tests/e2e/ui/screenshots.ts [FOLDER]`, after a build. FOLDER is `docs/screenshots`.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { respond } from '../../replica/respond';
import { Session } from '../session';
import { SITE } from '../test';
import { STARTS, VIEWS, type Start, type View } from './views';

const folder = process.argv[2] ?? 'docs/screenshots';

const SHAPES = [
  { name: 'light', colorScheme: 'light', locale: 'en-GB', narrow: false },
  { name: 'dark', colorScheme: 'dark', locale: 'en-GB', narrow: false },
  { name: 'narrow', colorScheme: 'light', locale: 'en-GB', narrow: true },
] as const;

/** The width that a popup opens in, of a window, and of a phone, in CSS pixels. */
const widthOf = (view: View, narrow: boolean) =>
  narrow ? 360 : view.name.startsWith('popup') ? 400 : 1100;

async function take(page: Page, view: View, shape: (typeof SHAPES)[number]): Promise<void> {
  const width = widthOf(view, shape.narrow);
  await page.setViewportSize({ width, height: 600 });
  // The window grows to the page, or a scroll bar would stand in the picture.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.min(height, 3_000) });
  await page.screenshot({
    path: join(folder, `${view.name}-${shape.name}.png`),
    animations: 'disabled',
  });
}

await mkdir(folder, { recursive: true });
for (const start of Object.keys(STARTS) as Start[])
  for (const shape of SHAPES) {
    await using session = await Session.start({
      respond: (url) => respond(SITE, url),
      ...STARTS[start],
      colorScheme: shape.colorScheme,
      locale: shape.locale,
    });
    for (const view of VIEWS.filter((one) => one.with === start)) {
      const page = await view.open(session);
      await take(page, view, shape);
      await page.close();
    }
  }
