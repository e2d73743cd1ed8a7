import { parentPort, workerData } from 'node:worker_threads';
import { openWhole } from '../../lib/pack/whole';
import { FolderPackFiles } from '../pack-files';
import { BatchChecker } from './batch-checker';
import type { Expected } from './batch-checker';

/** What a worker is started with. */
export interface WorkerData {
  folder: string;
  sets: readonly (readonly number[])[];
}

/** A worker of {@link CheckPool}: checks each batch it is sent, and says so. */
const { folder, sets } = workerData as WorkerData;
const files = new FolderPackFiles(folder);
const checker = new BatchChecker(await openWhole(files), sets);
await files.close();
parentPort!.on('message', (expected: Expected) => {
  checker.check(expected);
  parentPort!.postMessage('checked');
});
