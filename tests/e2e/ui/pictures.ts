import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** Each run of the views' tests puts pictures here, for people to look at. */
const FOLDER = '.output/screenshots';

/** What is longer says no more, in CSS pixels. */
const MAX_HEIGHT = 1_600;

/** Takes a picture of a page as it stands, down to its end. */
export async function takePicture(page: Page, name: string): Promise<void> {
  const { width, height } = await page.evaluate(() => ({
    width: innerWidth,
    height: document.documentElement.scrollHeight,
  }));
  await page.screenshot({
    path: join(FOLDER, `${name}.png`),
    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.min(height, MAX_HEIGHT) },
    animations: 'disabled',
    caret: 'hide',
  });
}
