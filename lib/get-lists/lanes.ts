/**
 * Lets so many pieces of work run at the same time; others wait, first come, first served.
 * @returns runs a piece of work; one whose signal is aborted while it waits is not begun.
 */
export function lanes(count: number) {
  let free = count;
  const waiting: (() => void)[] = [];
  return async <T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> => {
    if (free > 0) free--;
    else await turn(waiting, signal);
    try {
      signal.throwIfAborted();
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}

function turn(waiting: (() => void)[], signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    waiting.push(resolve);
    signal.addEventListener('abort', () => {
      const place = waiting.indexOf(resolve);
      // Whoever has been called goes on, and gives the turn away.
      if (place < 0) return;
      waiting.splice(place, 1);
      reject(signal.reason as Error);
    });
  });
}
