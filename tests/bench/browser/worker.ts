import type { CDPSession } from '@playwright/test';

/** Stops the extension's worker, and waits until it has stopped. */
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

/**
 * Sends a message to the background; run it in an extension page. @returns milliseconds until the answer.
 */
export async function timeMessage(message: unknown): Promise<number> {
  interface Api {
    runtime: { sendMessage: (message: unknown) => Promise<unknown> };
  }
  const start = performance.now();
  await (globalThis as unknown as { chrome: Api }).chrome.runtime.sendMessage(message);
  return performance.now() - start;
}
