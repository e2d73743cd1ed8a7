/**
 * A semaphore: runs at most `count` tasks at the same time; others wait, first come, first served.
 * @returns runs a task. A task whose signal is aborted while it waits is not started.
 */
export function limit(count: number) {
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
      // A task whose turn has come passes the turn on itself.
      if (place < 0) return;
      waiting.splice(place, 1);
      reject(signal.reason as Error);
    });
  });
}
