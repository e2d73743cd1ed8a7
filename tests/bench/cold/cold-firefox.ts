import { setTimeout } from 'node:timers/promises';
import { launch, type Page } from 'puppeteer-core';
import { firefoxPath } from '../../browsers';
import { type ColdBrowser, timeMessage } from './cold-browser';

const ADDON_ID = 'overexposed@overexposed.invalid';
const ORIGIN_ID = '11111111-2222-4333-8444-555555555555';
/** Milliseconds without work after which Firefox ends the background. */
const IDLE = 300;

/** Starts Firefox with an extension: a folder, or an `.xpi` as people install it. */
export async function startColdFirefox(extension: string): Promise<ColdBrowser> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: ORIGIN_ID }),
      'extensions.background.idle.timeout': IDLE,
      'privacy.reduceTimerPrecision': false,
    },
  });
  await browser.installExtension(extension);
  const page = await browser.newPage();
  void page.goto(`moz-extension://${ORIGIN_ID}/popup.html`).catch(() => undefined);
  while (!(await isOpen(page))) await setTimeout(50);
  return {
    async ask(message) {
      // Firefox tells nobody that it has ended a background: four times its limit is enough.
      await setTimeout(IDLE * 4);
      return page.evaluate(timeMessage, message);
    },
    [Symbol.asyncDispose]: () => browser.close(),
  };
}

const isOpen = (page: Page): Promise<boolean> =>
  page
    .evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete')
    .catch(() => false);
