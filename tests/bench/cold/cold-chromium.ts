import type { CDPSession } from '@playwright/test';
import { startChromium } from '../../browsers/chromium';
import { type ColdBrowser, timeMessage } from './cold-browser';

/** Starts Chromium with an unpacked extension. */
export async function startColdChromium(extension: string): Promise<ColdBrowser> {
  const { context, origin } = await startChromium({ extension });
  const page = await context.newPage();
  await page.goto(`${origin}/popup.html`);
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
