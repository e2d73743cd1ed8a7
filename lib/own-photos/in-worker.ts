import type { Reply, Task } from './tasks';
import type { Gathered, GatherProgress } from './types';

/**
 * Gathers photos in a worker, so that the page stays responsive.
 * @param signal ends the worker, with all that it has read; the promise rejects with its reason.
 * @throws {Error} when the worker fails, as where memory runs out.
 */
export async function gatherInWorker(
  files: Task,
  onProgress: (progress: GatherProgress) => void,
  signal: AbortSignal,
): Promise<Gathered> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => {
        reject(signal.reason as Error);
      });
      worker.addEventListener('error', ({ message }) => {
        reject(new Error(message));
      });
      worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
        if (data.kind === 'progress') onProgress(data.progress);
        else if (data.kind === 'failed') reject(new Error(data.message));
        else resolve(data.gathered);
      });
      worker.postMessage(files);
    });
  } finally {
    worker.terminate();
  }
}
