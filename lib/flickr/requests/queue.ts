/** Runs a task when it is its turn; rejects with the signal's reason if it aborts first. */
export type Queue = <T>(task: () => Promise<T>, signal: AbortSignal) => Promise<T>;

/**
 * Makes a queue that runs tasks in order, `atOnce` at a time, so that scrolling quickly through thousands
 * of photos asks Flickr only about those that stay visible.
 */
export function createQueue(atOnce: number): Queue {
  const waiting: (() => void)[] = [];
  let running = 0;

  const turn = async (): Promise<void> => {
    if (running < atOnce) running += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
  };

  /** Starts the next waiting task. */
  const pass = (): void => {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  };

  return async (task, signal) => {
    await turn();
    try {
      signal.throwIfAborted();
      return await task();
    } finally {
      pass();
    }
  };
}
