import { gatherPhotos } from './gather';
import type { Reply, Task } from './tasks';
import type { GatherProgress } from './types';

/** Milliseconds between two reports: more often than that nobody sees. */
const OFTEN = 100;

const tell = (reply: Reply, transfer: Transferable[] = []): void => {
  postMessage(reply, { transfer });
};

let last = -Infinity;
function tellProgress(progress: GatherProgress): void {
  const now = performance.now();
  if (now - last < OFTEN) return;
  last = now;
  tell({ kind: 'progress', progress });
}

addEventListener('message', ({ data }: MessageEvent<Task>) => {
  gatherPhotos(data, tellProgress).then(
    (gathered) => {
      const columns = Object.values(gathered.photos) as (Float64Array | Uint8Array)[];
      tell(
        { kind: 'gathered', gathered },
        columns.map(({ buffer }) => buffer as ArrayBuffer),
      );
    },
    (error: unknown) => {
      tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    },
  );
});
