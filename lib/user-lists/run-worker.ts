/**
 * Runs one task in a worker of its own, so that the page stays responsive.
 * @param start starts the worker. Bundlers only find one whose `new Worker(new URL(…))` is in the caller's module.
 * @param read reads each reply: returns the result if it is the last one, undefined if more follow, and throws
 *   if the task failed.
 * @param signal terminates the worker; the promise rejects with its reason.
 * @throws {Error} if the worker fails, for example for lack of memory.
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- callers name the type of their replies
export async function runWorker<Reply, Result>(
  start: () => Worker,
  task: unknown,
  read: (reply: Reply) => Result | undefined,
  signal: AbortSignal,
): Promise<Result> {
  signal.throwIfAborted();
  const worker = start();
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => {
        reject(signal.reason as Error);
      });
      worker.addEventListener('error', ({ message }) => {
        reject(new Error(message));
      });
      worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
        try {
          const result = read(data);
          if (result !== undefined) resolve(result);
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      });
      worker.postMessage(task);
    });
  } finally {
    worker.terminate();
  }
}
