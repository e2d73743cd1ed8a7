import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** The views' tests save pictures here for people to look at. */
const FOLDER = '.output/screenshots';

/** The most height of a picture in CSS pixels; more would show nothing new. */
const MAX_HEIGHT = 1_600;

/** Each picture takes a third of a second: `npm run screenshots` takes the dark ones too. */
const LOOKS =
  process.env.npm_lifecycle_event === 'screenshots'
    ? ['light', 'dark', 'narrow-en']
    : ['light', 'narrow-en'];

/** Takes a picture of a whole view, if its look is one of the {@link LOOKS}. */
export async function takePicture(page: Page, view: string, look: string): Promise<void> {
  if (!LOOKS.includes(look)) return;
  // Playwright hides the scroll bar, but cuts the picture where it was.
  const { width } = page.viewportSize()!;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.screenshot({
    path: join(FOLDER, `${view}-${look}.png`),
    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.min(height, MAX_HEIGHT) },
    animations: 'disabled',
    caret: 'hide',
  });
}
