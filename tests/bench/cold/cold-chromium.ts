import { chromium, type CDPSession } from '@playwright/test';
import { chromiumPath } from '../../browsers';
import { type ColdBrowser, timeMessage } from './cold-browser';

/** Starts Chromium with an unpacked extension. */
export async function startColdChromium(extension: string): Promise<ColdBrowser> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: chromiumPath(),
    headless: false,
    args: [
      '--headless=new',
      '--no-sandbox',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/popup.html`);
  const devtools = await context.newCDPSession(page);
  await devtools.send('ServiceWorker.enable');
  return {
    async ask(message) {
      await stopWorkers(devtools);
      return page.evaluate(timeMessage, message);
    },
    [Symbol.asyncDispose]: () => context.close(),
  };
}

/** Stops the extension's worker, and waits until it is. */
export async function stopWorkers(devtools: CDPSession): Promise<void> {
  const stopped = new Promise<void>((resolve) => {
    devtools.on('ServiceWorker.workerVersionUpdated', function listener({ versions }) {
      if (!versions.some(({ runningStatus }) => runningStatus === 'stopped')) return;
      devtools.off('ServiceWorker.workerVersionUpdated', listener);
      resolve();
    });
  });
  await devtools.send('ServiceWorker.stopAllWorkers');
  await stopped;
}
