import { parentPort } from 'node:worker_threads';
import { openInMemory } from '../../lib/pack/in-memory-pack';
import { FolderPackFiles } from '../pack-files';
import { BatchChecker } from './batch-checker';
import type { Expected } from './batch-checker';

/** The first message to a worker: where the pack is, and the input's sets. */
export interface WorkerData {
  folder: string;
  sets: readonly (readonly number[])[];
  /** Whether to look up each id singly. */
  alone: boolean;
}

/** A worker of `CheckWorkers`: opens the pack, then checks each batch it receives and replies. */
let checker: Promise<BatchChecker> | null = null;
parentPort!.on('message', (message: WorkerData | Expected) => void take(message));

async function take(message: WorkerData | Expected): Promise<void> {
  if ('folder' in message) await (checker = open(message));
  else (await checker!).check(message);
  parentPort!.postMessage('done');
}

async function open({ folder, sets, alone }: WorkerData): Promise<BatchChecker> {
  const files = new FolderPackFiles(folder);
  try {
    return new BatchChecker(await openInMemory(files), sets, alone);
  } finally {
    await files.close();
  }
}
