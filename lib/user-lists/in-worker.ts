import { asImportError } from './as-import-error';
import type { ExportForm } from './export-list';
import { ImportError } from './import-error';
import type { Mergeable } from './merged/make-merged';
import { runWorker } from './run-worker';
import type { Reply, Task } from './tasks';
import type { ListProgress, Outcome } from './types';

/**
 * Makes a pack from files in a worker, so that the page stays responsive.
 * @param choice id of the source that a person chose; null to recognise it.
 * @param signal terminates the worker; the promise rejects with its reason.
 * @throws {ImportError}
 */
export async function importInWorker(
  files: readonly File[],
  choice: string | null,
  onProgress: (progress: ListProgress) => void,
  signal: AbortSignal,
): Promise<Outcome> {
  const reply = await run({ kind: 'import', files, choice }, signal, onProgress);
  if (reply.kind !== 'imported') throw new ImportError('failed', reply.kind);
  return reply.outcome;
}

/** Saves a stored list as a file. @throws {ImportError} if its pack cannot be read. */
export async function exportInWorker(list: string, form: ExportForm): Promise<Blob> {
  const reply = await run({ kind: 'export', list, form }, new AbortController().signal);
  if (reply.kind !== 'exported') throw new ImportError('failed', reply.kind);
  return reply.file;
}

/**
 * Merges stored lists into one pack, in layers if they contradict each other; empty if merging is of no
 * use.
 * @param lists their ids, in query order.
 * @throws {ImportError} if one cannot be read.
 */
export async function mergeInWorker(
  lists: readonly Mergeable[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Blob>[]> {
  const reply = await run({ kind: 'merge', lists }, signal);
  if (reply.kind !== 'merged') throw new ImportError('failed', reply.kind);
  return reply.layers;
}

const start = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

async function run(
  task: Task,
  signal: AbortSignal,
  onProgress: (progress: ListProgress) => void = () => undefined,
): Promise<Exclude<Reply, { kind: 'progress' | 'refused' }>> {
  const read = (reply: Reply) => {
    if (reply.kind === 'refused') throw new ImportError(reply.code, reply.message);
    if (reply.kind !== 'progress') return reply;
    onProgress(reply.progress);
    return undefined;
  };
  try {
    return await runWorker(start, task, read, signal);
  } catch (error) {
    signal.throwIfAborted();
    throw asImportError(error);
  }
}
