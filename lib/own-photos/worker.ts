import { gatherPart } from './gather';
import type { Reply, Task } from './tasks';
import type { GatherProgress } from './types';

/** Milliseconds between progress messages: nobody would notice more. */
const OFTEN = 100;

const reply = (reply: Reply, transfer: Transferable[] = []): void => {
  postMessage(reply, { transfer });
};

let last = -Infinity;
function reportProgress(progress: GatherProgress): void {
  const now = performance.now();
  if (now - last < OFTEN) return;
  last = now;
  reply({ kind: 'progress', progress });
}

addEventListener('message', ({ data }: MessageEvent<Task>) => {
  gatherPart(data, reportProgress).then(
    (gathered) => {
      const { ids, posted, taken, privacy, places } = gathered.photos;
      const columns = [
        gathered.inAlbums,
        ids,
        posted,
        taken,
        privacy,
        places?.latitude,
        places?.longitude,
      ];
      reply(
        { kind: 'gathered', gathered },
        columns.flatMap((column) => (column ? [column.buffer as ArrayBuffer] : [])),
      );
    },
    (error: unknown) => {
      reply({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    },
  );
});
