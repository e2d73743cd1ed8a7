import { runWorker } from '../user-lists/run-worker';
import { joinParts } from './join';
import type { Reply, Task } from './tasks';
import type { ChosenFile, Gathered, GatheredPart, GatherProgress } from './types';

/** More workers save hardly any time, and each holds archives in memory. */
const MOST_WORKERS = 4;

/**
 * Gathers photos in as many workers as there are processors, so that the page stays responsive.
 * @param signal terminates the workers and discards their results; the promise rejects with its reason.
 * @throws {Error} if a worker fails, for example because memory runs out.
 */
export async function gatherInWorkers(
  files: readonly ChosenFile[],
  onProgress: (progress: GatherProgress) => void,
  signal: AbortSignal,
): Promise<Gathered> {
  signal.throwIfAborted();
  const count = Math.min(files.length, navigator.hardwareConcurrency, MOST_WORKERS);
  const shares = Array.from({ length: count }, (_, n) => files.filter((_, i) => i % count === n));
  const done = shares.map(() => 0);
  const all = new AbortController();
  const until = AbortSignal.any([signal, all.signal]);
  try {
    const parts = await Promise.all(
      shares.map(async (share, n) => {
        const report = (progress: Pick<GatherProgress, 'done'>) => {
          done[n] = progress.done;
          onProgress({ done: done.reduce((a, b) => a + b), total: files.length });
        };
        const part = await gatherInWorker(share, report, until);
        report({ done: share.length });
        return part;
      }),
    );
    return joinParts(
      parts,
      files.map(({ file }) => file.name),
    );
  } finally {
    all.abort();
  }
}

const start = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

function gatherInWorker(
  files: Task,
  onProgress: (progress: GatherProgress) => void,
  signal: AbortSignal,
): Promise<GatheredPart> {
  const read = (reply: Reply) => {
    if (reply.kind === 'failed') throw new Error(reply.message);
    if (reply.kind === 'gathered') return reply.gathered;
    onProgress(reply.progress);
    return undefined;
  };
  return runWorker(start, files, read, signal);
}
