import type { Browser } from 'webextension-polyfill';
import { faultsOf } from '../axe';
import type { Session } from '../session';
import { expect, FLAGGED, test } from '../test';
import { findCutOff } from './cut-off';
import { openOwn, search } from './pages';
import { takePicture } from './pictures';
import { STARTS, VIEWS, type Start } from './views';

/** Inside the extension's pages. */
declare const chrome: Browser;

const THEMES = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }, undefined],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }, 'colours'],
  ['forced', { colorScheme: 'dark', forcedColors: 'active' }, 'colours'],
] as const;

/** The width of a popup and of a window, in CSS pixels. */
const widthOf = (view: string) => (view.startsWith('popup') ? 400 : 1000);

/** The narrowest window that pages must fit in: nothing sticks out, nothing is cut off. In CSS pixels. */
const NARROWEST = 320;
/** Besides English: the languages with the longest words, and the right-to-left one. */
const LANGUAGES: Partial<Record<Start, string[]>> = { sample: ['de', 'fr', 'ar'] };

/** Runs in the page: elements that move for longer than a frame despite reduced motion. */
const moving = () => {
  document.body.style.transition = 'all 1s';
  return [...document.querySelectorAll('*')]
    .filter((element) => {
      const { animationDuration, transitionDuration } = getComputedStyle(element);
      return `${animationDuration}, ${transitionDuration}`
        .split(', ')
        .some((time) => parseFloat(time) * (time.endsWith('ms') ? 1 : 1000) > 16);
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 200));
};

/** Runs in the page: chooses a language, as the settings do. */
const speak = async (language: string) => {
  const { settings } = await chrome.storage.local.get('settings');
  await chrome.storage.local.set({ settings: { version: 4, ...Object(settings), language } });
};

/** Runs in the page: goes back to the browser's language. */
const forget = () => chrome.storage.local.remove('settings');

/** The texts for an index that cannot answer. */
const BROKEN: Partial<Record<Start, string[]>> = {
  damaged: ['The lists are damaged'],
  missing: ['The lists are missing'],
  newer: ['These lists need a newer Overexposed'],
};

// The slowest file: its tests are spread over the workers.
test.describe.configure({ mode: 'parallel' });

async function expectNoAnswer(session: Session, title: string): Promise<void> {
  const page = await openOwn(session, '/popup.html');
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await search(page, FLAGGED[0]!);
  // Beneath a text it is the search that says so, and nothing else does.
  await expect(page.getByRole('heading', { name: title })).toHaveCount(1);
  await expect(page.getByText(/^Not in /)).toHaveCount(0);
  await page.close();
}

for (const start of Object.keys(STARTS) as Start[])
  test(
    `views with the index “${start}” fit a narrow window and are accessible`,
    { tag: '@chromium' },
    async ({ start: startWith }) => {
      test.setTimeout(240_000);
      const session = await startWith(STARTS[start]);
      for (const title of BROKEN[start] ?? []) await expectNoAnswer(session, title);
      for (const view of VIEWS.filter((one) => one.with === start)) {
        const page = await view.open(session);
        await page.setViewportSize({ width: widthOf(view.name), height: 600 });
        for (const [theme, media, only] of THEMES) {
          await page.emulateMedia(media);
          expect(await faultsOf(page, only), `${view.name}, ${theme}`).toEqual([]);
          await takePicture(page, view.name, theme);
        }
        await page.emulateMedia({ ...THEMES[0][1], reducedMotion: 'reduce' });
        expect(await page.evaluate(moving), `${view.name} with reduced motion`).toEqual([]);
        await page.setViewportSize({ width: NARROWEST, height: 600 });
        for (const language of ['en', ...(LANGUAGES[start] ?? [])]) {
          await page.evaluate(speak, language);
          await page.locator(`html[lang=${language}]`).waitFor();
          // Once the window has its new width and the page its language.
          await expect
            .poll(() => page.evaluate(findCutOff), {
              message: `${view.name} in a narrow window, ${language}`,
            })
            .toEqual([]);
          await takePicture(page, view.name, `narrow-${language}`);
        }
        await page.evaluate(forget);
        await page.close();
      }
    },
  );
