import type { Network } from './types';

/** The browser's own network and clock. */
export const browserNetwork: Network = {
  fetch: (...args) => fetch(...args),
  online: () => navigator.onLine,
  now: () => Date.now(),
  wait: (milliseconds, signal) =>
    new Promise((resolve) => {
      // Callers check the signal themselves, so an abort resolves as well.
      const timer = setTimeout(end, milliseconds);
      function end() {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        resolve();
      }
      signal.addEventListener('abort', end);
    }),
};
