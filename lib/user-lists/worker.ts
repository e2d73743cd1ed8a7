import { listFiles } from './list-files';
import { asImportError } from './as-import-error';
import { packAsCsv, packAsZip } from './export-list';
import { importFiles } from './import-files';
import { makeMerged } from './merged/make-merged';
import type { Reply, Task } from './tasks';
import type { ListProgress } from './types';

/** Milliseconds between two progress reports; more would not be visible. */
const OFTEN = 100;

const reply = (reply: Reply): void => {
  postMessage(reply);
};

let last = -Infinity;
function reportProgress(progress: ListProgress): void {
  const now = performance.now();
  if (now - last < OFTEN && progress.done < progress.total) return;
  last = now;
  reply({ kind: 'progress', progress });
}

async function work(task: Task): Promise<Reply> {
  if (task.kind === 'import') {
    const outcome = await importFiles(task.files, task.choice, reportProgress);
    return { kind: 'imported', outcome };
  }
  if (task.kind === 'merge') return { kind: 'merged', layers: await makeMerged(task.lists) };
  const files = listFiles(task.list);
  const file = await (task.form === 'zip' ? packAsZip(files) : packAsCsv(files));
  return { kind: 'exported', file };
}

addEventListener('message', ({ data }: MessageEvent<Task>) => {
  work(data).then(reply, (error: unknown) => {
    const { code, message } = asImportError(error);
    reply({ kind: 'refused', code, message });
  });
});
