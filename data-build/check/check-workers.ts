import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Expected } from './batch-checker';
import type { WorkerData } from './worker';

/** Batches that a worker has at a time: one to check, one to check next. */
const AHEAD = 2;

/**
 * Workers that check batches of photos, one for each processor. They take a while to start, which
 * they can do while the pack is still being written.
 */
export class CheckWorkers {
  readonly #workers = Array.from({ length: availableParallelism() }, () => new CheckWorker());

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

/** Hands a worker batches until there are no more. */
async function feed(worker: CheckWorker, batches: AsyncGenerator<Expected>): Promise<void> {
  for (;;) {
    const next = await batches.next();
    if (next.done === true) return;
    await worker.ask(next.value, [next.value.ids.buffer as ArrayBuffer]);
  }
}

class CheckWorker {
  readonly #worker = startWorker();
  readonly #waiting: ((value: unknown) => void)[] = [];
  readonly #failure: Promise<never>;

  constructor() {
    this.#worker.on('message', () => {
      this.#waiting.shift()!(undefined);
    });
    this.#failure = new Promise((_, reject) => this.#worker.on('error', reject));
    this.#failure.catch(() => undefined); // told to whoever asks next
  }

  /** Resolves when the worker has done what it was sent. Messages are answered in order. */
  async ask(message: WorkerData | Expected, transfer: ArrayBuffer[] = []): Promise<void> {
    const reply = new Promise((resolve) => this.#waiting.push(resolve));
    this.#worker.postMessage(message, transfer);
    await Promise.race([reply, this.#failure]);
  }

  async terminate(): Promise<void> {
    await this.#worker.terminate();
  }
}

/** A worker starts with JavaScript, which loads the TypeScript of `worker.ts`. */
function startWorker(): Worker {
  const file = JSON.stringify(new URL('worker.ts', import.meta.url).href);
  const start = `import('tsx/esm/api').then(({ tsImport }) => tsImport(${file}, ${file}))`;
  return new Worker(start, { eval: true });
}
