import { useSyncExternalStore } from 'react';
import { asImportError } from '../../lib/user-lists/as-import-error';
import { importInWorker } from '../../lib/user-lists/in-worker';
import { identityOf, saveList } from '../../lib/user-lists/save-list';
import { removeList } from '../../lib/user-lists/remove-list';
import { loadListRecords } from '../../lib/user-lists/list-records';
import { holdsOwn } from '../../lib/user-lists/own-name';
import type { ImportError } from '../../lib/user-lists/import-error';
import type { Choice, ListProgress, ListRecord, MadePack } from '../../lib/user-lists/types';

/** The state of adding a list. */
export type Import =
  | { step: 'idle' | 'cancelled' }
  | { step: 'reading'; name: string; progress: ListProgress | null }
  | { step: 'choosing'; name: string; files: readonly File[]; choices: readonly Choice[] }
  | { step: 'naming'; made: MadePack; others: readonly string[] }
  | { step: 'added'; list: ListRecord }
  | { step: 'refused'; name: string; refusal: ImportError };

// Not a component's state: reading continues while a person looks at another section.
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

/** The state of adding a list, updated while it changes. */
export const useImport = (): Import => useSyncExternalStore(subscribe, () => current);

/** Adds the files as one list, unless another one is being read. */
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

/** Stores a person's own table under the name they gave it. */
export const keepAs = (name: string, made: MadePack): Promise<void> =>
  run(name, (signal) => keep({ ...made, name }, signal));

/** Processes one list, unless another one is being processed. */
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

/** Cancels reading; nothing is stored. */
export function cancelImport(): void {
  running?.abort();
  running = null;
  show({ step: 'cancelled' });
}
