/**
 * Photographs every view and writes the page that shows them: `npm run screenshots [VIEW…]`, after a
 * build. With names of views, only those are taken again.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page, PageScreenshotOptions } from '@playwright/test';
import { respond } from '../../replica/respond';
import { Session } from '../session';
import { SITE } from '../test';
import { galleryPage } from './gallery';
import { SHAPES, shapesOf, widthOf, type Shape } from './shapes';
import { STARTS, VIEWS, type Start, type View } from './views';

const FOLDER = 'docs/screenshots';
/** What is longer says no more. */
const MOST_HIGH = 1_200;

async function take(page: Page, view: View, shape: Shape): Promise<void> {
  const width = widthOf(view, shape);
  await page.emulateMedia({ forcedColors: shape.forced ? 'active' : 'none' });
  await page.setViewportSize({ width, height: 200 });
  // The window grows to the page, or a scroll bar would stand in the picture.
  const most = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: most });
  // Without the bar there is room for more in a line.
  const height = await page.evaluate(() => document.documentElement.offsetHeight);
  const picture: PageScreenshotOptions = {
    clip: { x: 0, y: 0, width, height: Math.min(height, MOST_HIGH) },
    animations: 'disabled',
    caret: 'hide',
  };
  // In the first after a change of size, parts may be missing that are not drawn anew yet.
  await page.screenshot(picture);
  await page.screenshot({ ...picture, path: join(FOLDER, `${view.name}-${shape.name}.png`) });
}

const asked = process.argv.slice(2);
await mkdir(FOLDER, { recursive: true });
for (const start of Object.keys(STARTS) as Start[])
  for (const shape of SHAPES) {
    const views = VIEWS.filter(
      (view) =>
        view.with === start &&
        shapesOf(view).includes(shape) &&
        (asked.length === 0 || asked.includes(view.name)),
    );
    if (views.length === 0) continue;
    await using session = await Session.start({
      respond: (url) => respond(SITE, url),
      ...STARTS[start],
      colorScheme: shape.colorScheme,
    });
    for (const view of views) {
      const page = await view.open(session);
      if (shape.language) await speak(session, page, shape.language);
      await take(page, view, shape);
      // Views are opened by their English words.
      if (shape.language) await speak(session, page, 'en');
      await page.close();
    }
  }
await writeFile('docs/SCREENSHOTS.md', galleryPage(VIEWS));

/** Chooses a language in the settings, which every open page follows. */
async function speak(session: Session, page: Page, language: string): Promise<void> {
  const settings = await session.open(`${session.origin}/options.html#settings`);
  await settings.locator('select').selectOption(language);
  await page.locator(`html[lang=${language}]`).waitFor();
  await settings.close();
}
