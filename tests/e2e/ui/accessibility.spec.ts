import { faultsOf } from '../axe';
import { expect, test } from '../test';
import { STARTS, VIEWS, type Start } from './views';

const THEMES = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced colours', { colorScheme: 'dark', forcedColors: 'active' }],
] as const;

/** The narrowest window that pages must fit in without scrolling sideways, in CSS pixels. */
const NARROWEST = 320;

for (const start of Object.keys(STARTS) as Start[])
  test(`views with the index “${start}” fit a narrow window, and axe finds nothing in any theme`, async ({
    start: startWith,
  }) => {
    test.setTimeout(240_000);
    const session = await startWith(STARTS[start]);
    for (const view of VIEWS.filter((one) => one.with === start)) {
      const page = await view.open(session);
      for (const [theme, media] of THEMES) {
        await page.emulateMedia(media);
        expect(await faultsOf(page), `${view.name}, ${theme}`).toEqual([]);
      }
      await page.setViewportSize({ width: NARROWEST, height: 600 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, `${view.name} in a narrow window`).toBeLessThanOrEqual(NARROWEST);
      await page.close();
    }
  });
