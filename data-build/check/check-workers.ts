import { availableParallelism } from 'node:os';
import { Thread } from '../threads/thread';
import type { Expected } from './batch-checker';
import type { WorkerData } from './worker';

type CheckWorker = Thread<WorkerData | Expected, 'done'>;

/** Batches that a worker has at a time: one being checked, one waiting. */
const AHEAD = 2;

/**
 * Workers that check batches of photos, one per processor. They take a while to start, which overlaps with
 * writing the pack.
 */
export class CheckWorkers {
  readonly #workers = Array.from({ length: availableParallelism() }, newWorker);

  /** @throws the first error of any worker. */
  async check(batches: AsyncGenerator<Expected>, data: WorkerData): Promise<void> {
    try {
      await Promise.all(this.#workers.map((worker) => worker.ask(data)));
      const feeds = this.#workers.flatMap((worker) => Array<CheckWorker>(AHEAD).fill(worker));
      await Promise.all(feeds.map((worker) => feed(worker, batches)));
    } finally {
      await batches.return(undefined);
    }
  }

  async terminate(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}

/** Passes batches to a worker until there are none left. */
async function feed(worker: CheckWorker, batches: AsyncGenerator<Expected>): Promise<void> {
  for (;;) {
    const next = await batches.next();
    if (next.done === true) return;
    await worker.ask(next.value, [next.value.ids.buffer as ArrayBuffer]);
  }
}

const newWorker = (): CheckWorker => new Thread(new URL('worker.ts', import.meta.url));
