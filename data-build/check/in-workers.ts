import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Expected } from './batch-checker';
import type { WorkerData } from './worker';

/**
 * Has batches checked by a worker for each processor.
 * @throws the first error of any worker.
 */
export async function checkInWorkers(
  batches: AsyncGenerator<Expected>,
  data: WorkerData,
): Promise<void> {
  const workers = Array.from({ length: availableParallelism() }, () => startWorker(data));
  try {
    await Promise.all(workers.map((worker) => feed(worker, batches)));
  } finally {
    await batches.return(undefined);
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Hands a worker batches until there are no more. */
async function feed(worker: Worker, batches: AsyncGenerator<Expected>): Promise<void> {
  for (;;) {
    const next = await batches.next();
    if (next.done === true) return;
    const reply = once(worker, 'message');
    worker.postMessage(next.value, [next.value.ids.buffer as ArrayBuffer]);
    await reply;
  }
}

/** A worker starts with JavaScript, which loads the TypeScript of `worker.ts`. */
function startWorker(data: WorkerData): Worker {
  const file = JSON.stringify(new URL('worker.ts', import.meta.url).href);
  const start = `import('tsx/esm/api').then(({ tsImport }) => tsImport(${file}, ${file}))`;
  return new Worker(start, { eval: true, workerData: data });
}
