import { useSyncExternalStore } from 'react';
import { asImportError } from '../../lib/user-lists/as-import-error';
import { importInWorker } from '../../lib/user-lists/in-worker';
import { identityOf, saveList } from '../../lib/user-lists/save-list';
import { removeList } from '../../lib/user-lists/remove-list';
import { loadListRecords, type ListRecord } from '../../lib/user-lists/list-records';
import { holdsOwn } from '../../lib/user-lists/own-name';
import type { ImportError } from '../../lib/user-lists/import-error';
import type { Choice, ListProgress, MadePack } from '../../lib/user-lists/types';

/** Where the adding of a list is. */
export type Import =
  | { step: 'idle' | 'cancelled' }
  | { step: 'reading'; name: string; progress: ListProgress | null }
  | { step: 'choosing'; name: string; files: readonly File[]; choices: readonly Choice[] }
  | { step: 'naming'; made: MadePack; others: readonly string[] }
  | { step: 'added'; list: ListRecord }
  | { step: 'refused'; name: string; refusal: ImportError };

// Not a component's state: the reading goes on while a person looks at another section.
let current: Import = { step: 'idle' };
let running: AbortController | null = null;
const watchers = new Set<() => void>();

function show(next: Import): void {
  current = next;
  for (const notify of watchers) notify();
}

function subscribe(onChange: () => void): () => void {
  watchers.add(onChange);
  return () => watchers.delete(onChange);
}

/** Where the adding of a list is, followed as it goes on. */
export const useImport = (): Import => useSyncExternalStore(subscribe, () => current);

/** Adds the files as one list, unless another is just being read. */
export async function addFiles(files: readonly File[], choice: string | null = null) {
  const [first] = files;
  if (!first) return;
  const name = files.length > 1 ? `${first.name}, …` : first.name;
  await run(name, async (signal) => {
    show({ step: 'reading', name, progress: null });
    const onProgress = (progress: ListProgress) => {
      if (!signal.aborted) show({ step: 'reading', name, progress });
    };
    const outcome = await importInWorker(files, choice, onProgress, signal);
    if ('choices' in outcome) show({ step: 'choosing', name, files, choices: outcome.choices });
    else if (holdsOwn(outcome.made.manifest)) await askName(outcome.made, signal);
    else await keep(outcome.made, signal);
  });
}

/** Keeps a table of the person's own under the name that they gave it. */
export const keepAs = (name: string, made: MadePack): Promise<void> =>
  run(name, (signal) => keep({ ...made, name }, signal));

/** Works on one list, unless another is being worked on. */
async function run(name: string, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
  if (running) return;
  const controller = new AbortController();
  const { signal } = controller;
  running = controller;
  try {
    await work(signal);
  } catch (error) {
    if (!signal.aborted) show({ step: 'refused', name, refusal: asImportError(error) });
  } finally {
    if (running === controller) running = null;
  }
}

async function askName(made: MadePack, signal: AbortSignal): Promise<void> {
  // The same table keeps its name, where it is added again because it cannot answer.
  const same = identityOf(made.manifest);
  const others = (await loadListRecords()).filter(({ id }) => id !== same).map(({ name }) => name);
  if (!signal.aborted) show({ step: 'naming', made, others });
}

async function keep(made: MadePack, signal: AbortSignal): Promise<void> {
  const list = await saveList(made, Date.now());
  if (signal.aborted) await removeList(list.id);
  else show({ step: 'added', list });
}

/** Stops the reading; nothing of it is kept. */
export function cancelImport(): void {
  running?.abort();
  running = null;
  show({ step: 'cancelled' });
}
